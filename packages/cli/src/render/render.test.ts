import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anyDocument, folderWith, waypost } from '../spawn-waypost.ts';

const { format, profile, version, text } = await anyDocument();
const bad = text.replace('"lifecycle": "draft"', '"lifecycle": "Draft"');
const lines = bad.split('\n');
const row = lines.findIndex((line) => line.includes('Draft')) + 1;
const column = (lines[row - 1] as string).indexOf('"Draft"') + 1;
/** What a document and a file name may try against a terminal or a build server. */
const hostile = '\u001b[2J\u009b31m\u202e\u2066\n::error::x\r##[error]y ##vso[task.complete]%0A,:';
const hostileName = 'a,b:c%d\u001b[31m\u202e\n::error::e ##[error].json';
const folder = folderWith({
  'good.json': text,
  'bad.json': bad,
  [hostileName]: text
    .replace('"lifecycle"', `${JSON.stringify(hostile)}: ${JSON.stringify(hostile)}, "lifecycle"`)
    .replace('"draft"', JSON.stringify(hostile)),
});
const run = (...args: string[]) => waypost(['validate', ...args], { cwd: folder });

describe('text', () => {
  it.concurrent('says what, where and how to mend it, with the line', async () => {
    const { stdout } = await run('bad.json');
    const told = [
      `✗ bad.json  ${format} ${version} (${profile})  not conformant: 1 error`,
      '',
      `  ✗ ${row}:${column}  /lifecycle  structure/enum`,
      '    “Draft” is not one of the allowed values. Did you mean “draft”?',
      `      ${row} │ ${lines[row - 1]}`,
      `      ${' '.repeat(String(row).length)} │ ${' '.repeat(column - 1)}^^^^^^^`,
      '    → Use one of: draft, submitted, adopted, withdrawn.',
      '',
      '',
    ].join('\n');
    expect(stdout.slice(0, told.length)).toBe(told);
    const rest =
      /^(?: {2}Not checked: .*\.\n\n)?1 document: 1 not conformant\.\n(?:Not checked, as not asked for: .*\.\n)?More on a rule: waypost explain structure\/enum\n$/;
    expect(stdout.slice(told.length)).toMatch(rest);
  });

  it.concurrent('says it in French', async () => {
    const { stdout } = await run('bad.json', 'good.json', '--lang', 'fr');
    expect(stdout).toContain('non conforme\u00a0: 1 erreur');
    expect(stdout).toContain(
      '«\u00a0Draft\u00a0» ne fait pas partie des valeurs admises. Vouliez-vous dire «\u00a0draft\u00a0»\u00a0?',
    );
    expect(stdout).toContain('2 documents\u00a0: 1 conforme, 1 non conforme.');
    expect(stdout).toMatch(/Non contrôlé.*\u00a0: .*règles/);
  });

  it.concurrent.each([
    ['pt', '“Draft” não é um dos valores admitidos. Queria dizer “draft”?', 'não conforme: 1 erro\n'],
    ['es', '«Draft» no es uno de los valores admitidos. ¿Quería decir «draft»?', 'no conforme: 1 error\n'],
    ['de,pt-BR,en', '“Draft” não é um dos valores admitidos.', '2 documentos: 1 conforme, 1 não conforme.\nNão '],
  ])('says it in %s', async (lang, message, verdict) => {
    const { stdout } = await run('bad.json', 'good.json', '--lang', lang);
    expect(stdout).toContain(`    ${message}`);
    expect(stdout).toContain(verdict);
  });

  it.concurrent('says it in Arabic, from right to left, with what it quotes set apart', async () => {
    const { stdout } = await run('bad.json', 'good.json', '--lang', 'ar');
    expect(stdout).toContain('غير مطابقة: خطأ واحد\n');
    expect(stdout).toContain(
      '\n    \u200f«\u2068Draft\u2069» ليست من القيم المسموح بها. هل تقصد «\u2068draft\u2069»؟\n',
    );
    const allowed = ['draft', 'submitted', 'adopted', 'withdrawn'].map((value) => `\u2068${value}\u2069`);
    expect(stdout).toContain(`\n    ← \u200fاستخدم إحدى القيم التالية: ${allowed.join('، ')}.\n`);
    expect(stdout).toMatch(/\nوثيقتان: المطابقة 1، غير المطابقة 1\.\nلم يُتحقق مما يلي لأنه لم يُطلب: /);
  });

  it.concurrent('in Arabic lets no document break out of its isolates', async () => {
    const { stdout } = await run(hostileName, '--lang', 'ar', '--verbose');
    expect(stdout).toContain('\\u2066');
    expect(stdout).not.toMatch(/[\u202a-\u202e\u2066\u2067]/);
    for (const line of stdout.split('\n'))
      expect(line.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(/[\u2068\u2069]/);
  });

  it.concurrent.each(['json', 'ndjson', 'github', 'sarif'])('to programs no isolates are told: %s', async (name) => {
    const { stdout } = await run('bad.json', '--lang', 'ar', '--format', name);
    expect(stdout).toContain('«Draft» ليست من القيم المسموح بها');
    expect(stdout).not.toMatch(/[\u2066-\u2069]|\\u20(?:6|0[ef])/i);
  });

  it.concurrent('quietly, only what fails', async () => {
    expect((await run('good.json', '--quiet')).stdout).toBe('');
    expect((await run('good.json', 'bad.json', '-q')).stdout).toMatch(
      /^✗ bad\.json[\s\S]*withdrawn\.\n\n(?: {2}Not checked: .*\n\n)?$/,
    );
  });

  it.concurrent('tells errors first, wherever they stand', async () => {
    const input = text
      .replace(/"language": "[^"]+"/, '"language": "pt"')
      .replace('"measure": {', '"measure": { "x": 1,');
    const { stdout } = await waypost(['validate', '-'], { input, cwd: folder });
    const [warning, error] = ['parts/text-in-the-document-language', 'structure/unknown-property'].map((rule) =>
      stdout.indexOf(rule),
    ) as [number, number];
    expect(error).toBeGreaterThan(0);
    expect(warning).toBeGreaterThan(error);
  });

  it.concurrent('groups what repeats, and lists all with --verbose', async () => {
    const items = Array.from({ length: 40 }, (_, i) => `{"x${i % 20}": 1}`).join(',\n');
    const input = text.replace('"lifecycle"', `"sources": [\n${items}\n], "lifecycle"`);
    const [short, all] = await Promise.all(
      [[], ['--verbose']].map((more) => waypost(['validate', '-', ...more], { input, cwd: folder })),
    );
    expect(short?.stdout).toMatch(/also \d+ more times?: \d+:\d+, .* … \(--verbose lists all\)/);
    expect(short?.stdout).toContain('… and 10 more of structure/unknown-property');
    expect(short?.stdout.match(/There is no field/g)).toHaveLength(15);
    expect(short?.stdout).toContain('✗ structure/unknown-property  40 errors');
    expect(all?.stdout.match(/There is no field/g)).toHaveLength(40);
    expect((short?.stdout.length ?? 0) * 3).toBeLessThan(all?.stdout.length ?? 0);
  });
});

describe('json', () => {
  it.concurrent('is one report for one file, an array for several, a line each in ndjson', async () => {
    const [one, two, ndjson] = await Promise.all([
      run('bad.json', '--format', 'json'),
      run('bad.json', 'good.json', '--format', 'json'),
      run('bad.json', 'good.json', '--format', 'ndjson'),
    ]);
    expect(JSON.parse(one.stdout)).toMatchObject({ outcome: 'not-conformant', document: { name: 'bad.json' } });
    const reports = JSON.parse(two.stdout);
    expect(reports.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['not-conformant', 'conformant']);
    expect(
      ndjson.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(reports);
  });

  it.concurrent.each([['bad.json'], [hostileName], ['good.json', '--lang', 'fr'], [hostileName, '--lang', 'ar']])(
    'of %j is a valid validation report',
    async (...args) => {
      const { stdout } = await run(...args, '--format', 'json');
      expect(await waypost(['validate', '-'], { input: stdout })).toMatchObject({ code: 0 });
    },
  );

  it.concurrent('goes to a file with -o, never over a document', async () => {
    const cwd = folderWith({ 'a.json': text });
    const written = await waypost(['validate', '.', '--format', 'json', '-o', 'out.json'], { cwd });
    expect(written).toMatchObject({ code: 0, stdout: '', stderr: '1 document: 1 conformant.\n' });
    const again = await waypost(['validate', '.', '--format', 'json', '-o', 'out.json', '-q'], { cwd });
    expect(again).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toHaveLength(1);
    const refused = await waypost(['validate', 'a.json', '-o', './a.json'], { cwd });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(text);
    const nowhere = await waypost(['validate', 'a.json', '-o', 'no/folder'], { cwd });
    expect(nowhere).toMatchObject({
      code: 2,
      stderr: 'waypost: no/folder cannot be written: its folder does not exist\n',
    });
  });
});

describe('github', () => {
  it.concurrent('annotates the place', async () => {
    const { stdout } = await run('./bad.json', '--format', 'github');
    expect(stdout.split('\n')[0]).toBe(
      `::error file=bad.json,line=${row},col=${column},title=structure/enum::“Draft” is not one of the allowed values. Did you mean “draft”? Use one of: draft, submitted, adopted, withdrawn.%0AAt /lifecycle`,
    );
  });

  it.concurrent('escapes what a name or a text could break out with', async () => {
    const { stdout } = await run('missing,x.json', hostileName, '--format', 'github');
    const commands = stdout.split('\n').filter((line) => line.trimStart().startsWith('::'));
    expect(commands[0]).toMatch(/^::error file=missing%2Cx\.json::/);
    for (const command of commands)
      expect(command).toMatch(/^::error file=[^,:]*(?:,line=\d+,col=\d+,title=[a-z/-]+)?::/);
    expect(commands.join()).toContain('a%2Cb%3Ac%25d\\u001B[31m\\u202E\\u000A');
  });
});

describe('sarif', () => {
  it.concurrent('is a run with rules, places and what could not be read', async () => {
    const { stdout } = await run(
      'bad.json',
      hostileName,
      join(folder, 'good.json'),
      'missing.json',
      '--format',
      'sarif',
    );
    const { version: sarif, runs } = JSON.parse(stdout);
    expect(sarif).toBe('2.1.0');
    const [{ tool, results, artifacts, invocations, columnKind }] = runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toEqual([
      'bad.json',
      encodeURIComponent(hostileName),
      'good.json',
    ]);
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toContain('no such file');
    expect(results[0]).toMatchObject({
      ruleId: 'structure/enum',
      level: 'error',
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'bad.json' }, region: { startLine: row, startColumn: column } },
        },
      ],
    });
    for (const { ruleId, ruleIndex, message, locations } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(tool.driver.rules[ruleIndex].helpUri).toMatch(new RegExp(`^https://.*/rules/${ruleId}$`));
      expect(tool.driver.rules[ruleIndex].help.text).not.toMatch(/[{}]/);
      expect(message.text.length).toBeGreaterThan(10);
      expect(locations[0].physicalLocation.region.startColumn).toBeGreaterThanOrEqual(1);
    }
  });
});

it.concurrent.each(['text', 'json', 'ndjson', 'github', 'sarif', 'html'])(
  '%s never passes on control characters or commands',
  async (name) => {
    const outcome = await run(hostileName, 'no\u001b[31mfile\u202e', '--format', name, '--verbose');
    for (const output of [outcome.stdout, outcome.stderr]) {
      expect(output).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]|##\w*\[/u);
      if (name !== 'github') expect(output).not.toMatch(/^\s*::/m);
    }
    expect(outcome.code).toBe(2);
  },
);
