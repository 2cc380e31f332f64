import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formats, validate } from '@waypost/sdk';
import { describe, expect, it } from 'vitest';
import type { PublishedRule } from '../rules.ts';
import { built, folderWith, spec, waypost } from '../spawn-waypost.ts';
import { starters } from '../starters/index.gen.ts';
import { columns } from '../terminal/width.ts';
import { en } from '../texts/en.ts';
import { rulesNamed } from './explain.ts';
import { completed } from './init.ts';
import { lastPeriod, type PeriodKind } from './last-period.ts';

const index = JSON.parse(spec('index.json'));
const ids = Object.keys(formats);
const [format] = Object.keys(starters) as [string];

describe('the last whole period', () => {
  const cases: [kind: PeriodKind, day: string, start: string, end: string][] = [
    ['month', '2026-01-01', '2025-12-01', '2025-12-31'],
    ['month', '2024-03-31', '2024-02-01', '2024-02-29'],
    ['quarter', '2026-11-20', '2026-07-01', '2026-09-30'],
    ['quarter', '2026-03-31', '2025-10-01', '2025-12-31'],
    ['half', '2026-06-30', '2025-07-01', '2025-12-31'],
    ['half', '2026-07-01', '2026-01-01', '2026-06-30'],
    ['year', '2026-12-31', '2025-01-01', '2025-12-31'],
  ];
  it.each(cases)('%s before %s', (kind, day, start, end) => {
    const [year, month] = day.split('-').map(Number) as [number, number];
    expect(lastPeriod(kind, year, month - 1)).toEqual({ start, end });
  });
});

describe('init', () => {
  it('has every profile of every format that people write', async () => {
    const profiles = Object.entries(starters).map(async ([id, load]) => [id, Object.keys((await load()).starters)]);
    const written = Object.entries(formats).filter(([, format]) => format.profiles.length > 0);
    expect(await Promise.all(profiles)).toEqual(written.map(([id, format]) => [id, format.profiles]));
  });

  it.each(Object.entries(starters))('%s conforms in every profile and language', async (id, load) => {
    for (const [profile, languages] of Object.entries((await load()).starters)) {
      for (const [language, starter] of Object.entries(languages)) {
        const text = completed(starter as object, new Date(2024, 1, 29));
        const { findings, value } = await validate(text);
        expect(findings).toEqual([]);
        expect(value).toMatchObject({ format: id, profile, language, revision: 1, lifecycle: 'draft' });
        expect(text).toMatch(/"documentId": "urn:uuid:[\da-f-]{36}"/);
        expect(text).not.toMatch(/\{[a-z.]+\}|"\[\]"|"\[\(/);
      }
    }
  });

  it('writes a file, which then conforms', async () => {
    const cwd = folderWith({});
    const made = await waypost(['init', format, '--lang', 'fr'], { cwd });
    expect(made).toMatchObject({ code: 0, stdout: '' });
    expect(made.stderr).toContain(`waypost validate ${format}.json`);
    expect(await waypost(['validate', `${format}.json`], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });

  it('never overwrites', async () => {
    const cwd = folderWith({ [`${format}.json`]: 'mine' });
    const result = await waypost(['init', format], { cwd });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('exists already');
    expect(readFileSync(join(cwd, `${format}.json`), 'utf8')).toBe('mine');
  });

  it('prints with -o -', async () => {
    const { stdout, stderr } = await waypost(['init', format, '-o', '-', '--lang', 'fr']);
    expect(JSON.parse(stdout)).toMatchObject({ format, language: 'fr' });
    expect(stderr).toBe('');
  });

  const mistakes: [args: string[], stderr: RegExp][] = [
    [[format.slice(0, -1)], new RegExp(`Did you mean ${format}\\?`)],
    [['toString'], /there is no format “toString”\. Formats: /],
    [[format, '--profile', 'constructor'], /has no profile “constructor”\. Profiles: /],
    [[format, '-o', 'no/such/folder.json'], /cannot be written: its folder does not exist/],
    [[], /missing required argument 'format'/],
    [[ids.find((id) => !(id in starters)) as string], /to start from; its README shows/],
  ];
  it.concurrent.each(mistakes)('%j is refused', async (args, stderr) => {
    const result = await waypost(['init', ...args]);
    expect(result.stderr).toMatch(stderr);
    expect(result).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('formats, schema and catalog', () => {
  const [list] = index.catalogs as { list: string; edition: string; path: string }[];
  const several = (index.catalogs as { list: string; edition: string }[]).find(
    (catalog, i, all) => all.findIndex((other) => other.list === catalog.list) !== i,
  );

  it.concurrent('formats lists all, for people and for programs', async () => {
    const [text, json] = await Promise.all([waypost(['formats']), waypost(['formats', '--json'])]);
    expect(
      text.stdout
        .split('\n')
        .slice(1, -1)
        .map((line) => line.split(' ')[0]),
    ).toEqual(ids);
    expect(JSON.parse(json.stdout).map((entry: { format: string }) => entry.format)).toEqual(ids);
  });

  it.concurrent('schema prints the published bytes', async () => {
    const own = index.formats.filter((entry: { format: string }) => entry.format === format);
    const isReleased = ({ status }: { status: string }) => status === 'released';
    const { version, files } = own.findLast(isReleased) ?? own.at(-1);
    const published = spec(files['schema.json'].path);
    const [newest, named] = await Promise.all([waypost(['schema', format]), waypost(['schema', format, version])]);
    expect([newest.stdout, named.stdout]).toEqual([published, published]);
  });

  it('every schema and catalog is packed with the command', () => {
    const schemas = index.formats.map(
      (entry: { files: Record<string, { path: string }> }) => entry.files['schema.json'],
    );
    for (const { path } of [...schemas, ...index.catalogs])
      expect(readFileSync(join(dirname(built), 'specs', path), 'utf8')).toBe(spec(path));
  });

  it.concurrent('catalog lists the lists, the codes, and prints what is published', async () => {
    const [lists, codes, json] = await Promise.all([
      waypost(['catalog']),
      waypost(['catalog', list?.list as string, '--lang', 'fr']),
      waypost(['catalog', list?.list as string, list?.edition as string, '--json']),
    ]);
    expect(lists.stdout.split('\n')).toHaveLength(index.catalogs.length + 2);
    const published = JSON.parse(spec(list?.path as string));
    for (const { code, labels } of published.codes) {
      expect(codes.stdout).toContain(code);
      expect(codes.stdout).toContain(labels.fr);
    }
    expect(JSON.parse(json.stdout)).toEqual(published);
  });

  it.concurrent('a list with several editions shows the newest, names the others, and says how a document names one', async () => {
    const { stderr, stdout, code } = await waypost(['catalog', several?.list as string]);
    expect(stderr).toMatch(/edition .*, the newest\. Other editions: .*\n.*which one it means: "catalogs": \{ "/);
    expect(stdout).toMatch(/^CODE/);
    expect(code).toBe(0);
  });

  const mistakes: [args: string[], stderr: RegExp][] = [
    [['schema', `${format}x`], new RegExp(`Did you mean ${format}\\?`)],
    [['schema', format, '99.9'], /has no version “99\.9”\. Versions: /],
    [['schema', '../index'], /there is no format/],
    [['catalog', '../../index'], /there is no code list/],
    [['catalog', 'ore-pilar'], /Did you mean ore-pillar\?/],
    [['catalog', 'ore-pillar', 'x\u001b'], /has no edition “x\\u001B”/],
  ];
  it.concurrent.each(mistakes)('%j is refused', async (args, stderr) => {
    const result = await waypost(args);
    expect(result.stderr).toMatch(stderr);
    expect(result).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('rules and explain', () => {
  const all = JSON.parse(spec(index.rules.path)) as PublishedRule[];
  const content = all.filter(({ clause }) => clause !== undefined);
  const [rule] = content.filter(({ formats = [] }) => formats.length === 1) as [PublishedRule];
  const nameOf = ({ id }: PublishedRule) => id.split('/')[1] as string;

  it.concurrent('lists all rules, or those of a format, for people and for programs', async () => {
    const [text, json, own, french] = await Promise.all([
      waypost(['rules']),
      waypost(['rules', '--format', 'json']),
      waypost(['rules', '--format', 'json', '--for', format]),
      waypost(['rules', '--lang', 'fr']),
    ]);
    expect(JSON.parse(json.stdout)).toEqual(all);
    const lines = text.stdout.split('\n').slice(1, -1);
    for (const [i, { id, clause = '', messages }] of all.entries())
      for (const part of [id, clause, messages.en?.holds ?? '']) expect(lines[i]).toContain(part);
    for (const { messages } of content) expect(french.stdout).toContain(messages.fr?.holds);
    const ofFormat = all.filter(({ formats }) => formats === undefined || formats.includes(format));
    expect(JSON.parse(own.stdout)).toEqual(ofFormat);
    expect(ofFormat.length).toBeLessThan(all.length);
  });

  it.concurrent('explains a rule like its page', async () => {
    const [en, fr] = await Promise.all([
      waypost(['explain', rule.id]),
      waypost(['explain', nameOf(rule), '--lang', 'fr']),
    ]);
    const flat = ({ stdout }: { stdout: string }) => stdout.replace(/[ \n]+/g, ' ');
    const { failing = '', mended = '', pointer = '' } = rule.example ?? {};
    for (const [outcome, messages] of [
      [en, rule.messages.en],
      [fr, rule.messages.fr],
    ] as const) {
      const { holds = '', why = '' } = messages ?? {};
      for (const part of [holds, why, failing, mended, pointer, rule.clause ?? '', rule.url])
        expect(flat(outcome)).toContain(flat({ stdout: part }));
      expect(outcome.stdout).not.toMatch(/\{\w+\}|undefined|(?!\n)\p{Cc}/u);
    }
    expect(en.stdout).toMatch(/\n {2}Severity {3}\w+: /);
    expect(fr.stdout).toMatch(/\n {2}Gravité {4}\w+\u00a0: /);
    expect(
      Math.max(
        ...en.stdout
          .split('\n')
          .filter((line) => !/["{]|https:/.test(line))
          .map(columns),
      ),
    ).toBeLessThan(81);
  });

  it.concurrent('explains every rule of a clause, and any other finding', async () => {
    const clause = content.find((one, i) => content.findIndex((other) => other.clause === one.clause) !== i)?.clause;
    const [ofClause, ofStructure] = await Promise.all([
      waypost(['explain', String(clause).toLowerCase()]),
      waypost(['explain', 'structure/enum']),
    ]);
    for (const { id } of content.filter((one) => one.clause === clause)) expect(ofClause.stdout).toContain(id);
    expect(ofStructure.stdout).toContain('structure/enum');
  });

  it('asks which is meant where several have the name', () => {
    const others = [rule, { ...rule, id: `series/${nameOf(rule)}` }];
    expect(rulesNamed(rule.id, others, en)).toEqual([rule]);
    expect(() => rulesNamed(nameOf(rule), others, en)).toThrow(`${rule.id}, series/`);
  });

  const mistakes: [args: string[], stderr: string][] = [
    [['explain', `${rule.id}s`], `Did you mean ${rule.id}?`],
    [['explain', nameOf(rule).slice(1)], `Did you mean ${nameOf(rule)}?`],
    [['explain', '\u001b[2J'], 'there is no rule “\\u001B[2J”. waypost rules'],
    [['explain', 'constructor'], 'there is no rule “constructor”'],
    [['explain'], "missing required argument 'rule'"],
    [['rules', '--for', `${format}x`], `Did you mean ${format}?`],
  ];
  it.concurrent.each(mistakes)('%j is refused', async (args, stderr) => {
    const result = await waypost(args);
    expect(result.stderr).toContain(stderr);
    expect(result).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('help', () => {
  const commands = ['validate', 'init', 'formats', 'schema', 'catalog', 'rules', 'explain', 'verify', 'sign', 'serve'];
  it.concurrent.each(commands)('of %s has examples, in English and in French', async (command) => {
    const [en, fr] = await Promise.all([waypost([command, '--help']), waypost([command, '--help', '--lang', 'fr'])]);
    expect(en.stdout).toMatch(new RegExp(`^Usage: waypost ${command}[\\s\\S]*Examples:[\\s\\S]*waypost ${command}`));
    expect(fr.stdout).toMatch(
      new RegExp(`^Utilisation\u00a0: waypost ${command}[\\s\\S]*Exemples\u00a0:[\\s\\S]*waypost ${command}`),
    );
    expect(fr.stdout).not.toMatch(/Options:|default:|choices:/);
  });

  it.concurrent('errors of the command line speak French too', async () => {
    const { stderr } = await waypost(['validate', 'a', '--frmat', 'text', '--lang', 'fr']);
    expect(stderr).toMatch(/^waypost: il n’y a pas d’option '--frmat'\n\(Vouliez-vous dire --format\u00a0\?\)\nVoir/);
  });

  it.concurrent('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect((await waypost(['--version'])).stdout).toBe(`${version}\n`);
    expect(readFileSync(built, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});
