import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anyDocument, folderWith, waypost } from './spawn-waypost.ts';

const { text, format } = await anyDocument();
const bad = text.replace('"lifecycle": "draft"', '"lifecycle": "Draft"').replace('"revision": 1', '"revision": 0');
const run = (cwd: string, ...args: string[]) => waypost(['validate', ...args], { cwd });

describe('--ignore', () => {
  const cases: [ignore: string[], code: number, told: RegExp][] = [
    [['structure/enum'], 1, /\/revision[\s\S]*Not counted: 1 of ignored rules\./],
    [
      ['structure/enum', 'structure/minimum'],
      0,
      /not conformant: 2 errors\n {2}Not counted: 2 of ignored rules\.[\s\S]*1 document: 1 not conformant\./,
    ],
    [['structure/*'], 0, /Not counted: 2 of ignored rules/],
    [['parts/*'], 1, /\/revision[\s\S]*\/lifecycle/],
  ];
  it.concurrent.each(cases)('%j → %i', async (ignore, code, told) => {
    const result = await run(folderWith({ 'a.json': bad }), 'a.json', '--ignore', ...ignore);
    expect(result.stdout).toMatch(told);
    expect(result.code).toBe(code);
  });

  it.concurrent('of a rule that does not exist is a wrong usage', async () => {
    const result = await run(folderWith({ 'a.json': bad }), 'a.json', '--ignore', 'structure/enm');
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('there is no rule “structure/enm”. Did you mean structure/enum?');
  });

  it.concurrent('changes nothing in the report', async () => {
    const cwd = folderWith({ 'a.json': bad });
    const [plain, ignoring] = await Promise.all(
      [[], ['--ignore', 'structure/*']].map((more) => run(cwd, 'a.json', '--format', 'json', ...more)),
    );
    expect(ignoring?.stdout).toBe(plain?.stdout);
    expect([plain?.code, ignoring?.code]).toEqual([1, 0]);
  });
});

describe('--baseline', () => {
  it.concurrent('lets pass what is known, wherever it has moved to, and nothing else', async () => {
    const listed = (...items: string[]) => text.replace('"lifecycle"', `"sources": [${items.join()}], "lifecycle"`);
    const [known, other] = ['{ "id": "a", "titel": 1 }', '{ "id": "b", "tilte": 1 }'];
    const cwd = folderWith({ 'a.json': listed(known as string) });
    const made = await run(cwd, 'a.json', '--baseline', 'known.json', '--update-baseline');
    expect(made.code).toBe(0);
    expect(made.stderr).toMatch(/^known\.json is written: \d findings?\.\n$/);
    expect(await run(cwd, 'a.json', '--baseline', 'known.json')).toMatchObject({ code: 0, stderr: '' });

    const more = folderWith({
      'a.json': listed(other as string, known as string),
      'known.json': readFileSync(join(cwd, 'known.json')),
    });
    const found = await run(more, 'a.json', '--baseline', 'known.json');
    expect(found.code).toBe(1);
    expect(found.stdout).toContain('“tilte”');
    expect(found.stdout).not.toContain('“titel”');

    const mended = folderWith({ 'a.json': text, 'known.json': readFileSync(join(cwd, 'known.json')) });
    const stale = await run(mended, 'a.json', '--baseline', 'known.json');
    expect(stale.code).toBe(0);
    expect(stale.stderr).toMatch(
      /^\d findings? of known\.json no longer found; --update-baseline takes (?:it|them) out\.\n$/,
    );
  });

  it.concurrent('counts what is found several times, in the same bytes whatever came first', async () => {
    const listed = (count: number) =>
      text.replace('"lifecycle"', `"sources": [${Array(count).fill('{ "titel": 1 }').join()}], "lifecycle"`);
    const cwd = folderWith({ 'a.json': listed(2), 'b.json': bad });
    const [one, other] = await Promise.all(
      [
        ['a.json', 'b.json'],
        ['b.json', 'a.json'],
      ].map(async (files, index) => {
        await run(cwd, ...files, '--baseline', `${index}.known`, '--update-baseline');
        return readFileSync(join(cwd, `${index}.known`), 'utf8');
      }),
    );
    expect(other).toBe(one);
    expect(await run(cwd, 'a.json', 'b.json', '--baseline', '0.known')).toMatchObject({ code: 0, stderr: '' });
    const more = folderWith({ 'a.json': listed(3), known: one as string });
    expect((await run(more, 'a.json', '--baseline', 'known')).code).toBe(1);
  });

  it.concurrent('is to be named where it is to be written', async () => {
    const result = await run(folderWith({ 'a.json': bad }), 'a.json', '--update-baseline', '--lang', 'fr');
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('dans un fichier\u00a0; indiquez-le avec --baseline');
  });

  it.concurrent.each([
    ['missing.json', 'there is no baseline missing.json; make one with --update-baseline'],
    ['a.json', 'a.json is not a baseline; make one with --update-baseline'],
  ])('%s is refused', async (name, stderr) => {
    const result = await run(folderWith({ 'a.json': bad }), 'a.json', '--baseline', name);
    expect(result).toMatchObject({ code: 2, stderr: `waypost: ${stderr}\n` });
  });
});

describe('--max-warnings', () => {
  /** A document that says it is in Portuguese, and has no text in it. */
  const warned = text.replace(/"language": "[^"]+"/, '"language": "pt"');
  it.concurrent('fails from one more on', async () => {
    const cwd = folderWith({ 'a.json': warned });
    const [, warnings] = /conformant, (\d+) warning/.exec((await run(cwd, 'a.json')).stdout) ?? [];
    const [borne, tooMany] = [Number(warnings), Number(warnings) - 1];
    expect(tooMany).toBeGreaterThanOrEqual(0);
    expect((await run(cwd, 'a.json', '--max-warnings', String(borne))).code).toBe(0);
    const failed = await run(cwd, 'a.json', '--max-warnings', String(tooMany));
    expect(failed.code).toBe(1);
    expect(failed.stdout).toMatch(new RegExp(`${warnings} warnings?, more than the ${tooMany} allowed\\.`));
  });

  it.concurrent('is a whole number', async () => {
    const result = await run(folderWith({ 'a.json': warned }), 'a.json', '--max-warnings', 'x');
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain("option '--max-warnings <number>' argument 'x' is invalid");
  });
});

describe('--related', () => {
  it.concurrent('names what was compared with, never the document itself', async () => {
    const cwd = folderWith({
      'a.json': text,
      'b.json': text.replace(/"documentId": "[^"]+/, '$&x'),
      'other.json': '{}',
    });
    const { code, stdout } = await run(cwd, 'a.json', '--related', '.');
    expect(code).toBe(0);
    expect(stdout).toContain('Compared with b.json.');
    const { stdout: json } = await run(cwd, 'a.json', '--related', 'b.json', '--format', 'json');
    expect(JSON.parse(json).comparedWith).toMatchObject([{ name: 'b.json', format, sha256: expect.any(String) }]);
  });

  it.concurrent('says which could not be used, and refuses those that cannot be read', async () => {
    const cwd = folderWith({ 'a.json': text, 'bad.json': bad });
    expect((await run(cwd, 'a.json', '--related', 'bad.json')).stdout).toMatch(/Not checked: .*bad\.json/);
    const missing = await run(cwd, 'a.json', '--related', 'missing.json');
    expect(missing).toMatchObject({ code: 2, stdout: '' });
    expect(missing.stderr).toContain('missing.json: there is no such file or folder');
  });
});
