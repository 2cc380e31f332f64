import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../fix/apply-fixes.ts';
import { replaceFile } from '../fix/replace-file.ts';
import { anyDocument, folderWith, policyOf, waypost } from '../spawn-waypost.ts';
import { en } from '../texts/en.ts';

const { text } = await anyDocument();
/** A value of which only the case is wrong, and one that nobody can guess. */
const fixable = text.replace('"lifecycle": "draft"', '"lifecycle": "Draft"');
const both = fixable.replace('"revision": 1', '"revision": 0');

/** A finding in the content that mends itself, and its rule. */
const progress = '"activityProgress": [{ "activity": { "id": "A1" }, "status": "not-started", "progressPct": 5 }]';
const begun = text.replace('"observations"', `${progress}, "observations"`);
const beginning = 'parts/work-not-started-is-at-zero-percent';

describe('--fix', () => {
  it.concurrent('shows what it would change, and changes nothing', async () => {
    const cwd = folderWith({ 'a.json': both });
    const { code, stdout } = await waypost(['validate', 'a.json', '--fix'], { cwd });
    expect(stdout).toMatch(/^--- a\.json\n\+\+\+ a\.json\n@@/);
    expect(stdout).toMatch(/\n-\s+"lifecycle": "Draft",\n\+\s+"lifecycle": "draft",\n/);
    expect(stdout).toContain('1 finding can be mended like this; nothing has been changed. To do it: --fix --write');
    expect(stdout).toContain('not conformant: 2 errors');
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(both);
  });

  it.concurrent('with --write changes just that, keeps the mode, and judges what is left', async () => {
    const cwd = folderWith({ 'a.json': fixable, 'b.json': both, 'c.json': text });
    chmodSync(join(cwd, 'a.json'), 0o666);
    const { code, stdout } = await waypost(['validate', '.', '--fix', '--write'], { cwd });
    expect(stdout).toContain('2 findings mended.');
    expect(stdout).toContain('3 documents: 2 conformant, 1 not conformant.');
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(text);
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe(text.replace('"revision": 1', '"revision": 0'));
    expect(statSync(join(cwd, 'a.json')).mode & 0o777).toBe(0o666);
    expect(readdirSync(cwd)).toEqual(['a.json', 'b.json', 'c.json']);
  });

  it.concurrent('is meant by --write alone', async () => {
    const cwd = folderWith({ 'a.json': fixable });
    const { code, stdout } = await waypost(['validate', 'a.json', '--write'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 finding mended.')]);
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(text);
  });

  it.concurrent.each(['json', 'ndjson', 'sarif'])('leaves the results in %s readable', async (format) => {
    const cwd = folderWith({ 'a.json': both });
    const { stdout, stderr } = await waypost(['validate', 'a.json', '--write', '--format', format], { cwd });
    const { findings, runs } = JSON.parse(stdout);
    expect(findings ?? runs[0].results).toHaveLength(1);
    expect(stderr).toMatch(/^--- a\.json\n[\s\S]*\n1 finding mended\.\n\n$/);
  });

  it.concurrent('leaves alone what is not to count, by an option or a policy', async () => {
    const policy = policyOf({
      waivers: [{ id: 'W1', rule: beginning, reason: { en: 'Why not' }, expiresOn: '2025-12-31' }],
    });
    const cwd = folderWith({ 'a.json': begun, 'policy.json': policy });
    const judged = (...more: string[]) => waypost(['validate', 'a.json', '--fix', ...more], { cwd });
    const byPolicy = (date: string) => judged('--policy', 'policy.json', '--date', date);
    expect((await judged()).stdout).toContain('1 finding can be mended like this');
    expect((await judged('--ignore', beginning)).stdout).toContain('Nothing can be mended by itself.');
    expect((await byPolicy('2025-12-31')).stdout).toContain('Nothing can be mended by itself.');
    expect((await byPolicy('2026-01-01')).stdout).toContain('1 finding can be mended like this');
  });

  it.concurrent('changes nothing if the command is wrong', async () => {
    const cwd = folderWith({ 'a.json': fixable });
    for (const more of [['--ignore', 'no/such-rule'], ['--date', '2025-01-01'], ['--output', 'a.json'], ['b.json']])
      expect(await waypost(['validate', 'a.json', '--write', ...more], { cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(fixable);
  });

  it.concurrent('says when there is nothing to do, in French too', async () => {
    const cwd = folderWith({ 'a.json': text });
    const { code, stdout } = await waypost(['validate', 'a.json', '--fix', '--write', '--lang', 'fr'], { cwd });
    expect(stdout).toMatch(/^Rien ne peut être corrigé automatiquement\.\n\n✓/);
    expect(code).toBe(0);
  });

  const refused: [what: string, args: string[], stderr: RegExp][] = [
    ['a link', ['l.json', '--write'], /l\.json is a link; name the file itself/],
    ['standard input', ['-'], /only files can be fixed, not standard input/],
    ['a file that is not there', ['missing.json'], /missing\.json: there is no such file/],
  ];
  it.concurrent.each(refused)('refuses %s', async (_, args, stderr) => {
    const cwd = folderWith({ 'a.json': fixable });
    symlinkSync('a.json', join(cwd, 'l.json'));
    const result = await waypost(['validate', ...args, '--fix'], { cwd, input: fixable });
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(stderr);
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(fixable);
  });

  it.concurrent('leaves a document alone that reads in two ways', async () => {
    const twice = fixable.replace('"lifecycle": "Draft"', '"lifecycle": "Draft", "lifecycle": "Draft"');
    const cwd = folderWith({ 'a.json': twice });
    const { stdout } = await waypost(['validate', 'a.json', '--fix', '--write'], { cwd });
    expect(stdout).toContain('Nothing can be mended by itself.');
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(twice);
  });
});

it('a file that cannot be replaced leaves nothing behind', () => {
  const cwd = folderWith({ 'folder/a.json': '{}' });
  expect(() => replaceFile(join(cwd, 'folder'), '{}', en)).toThrow('folder cannot be written: it is a folder');
  expect(readdirSync(cwd)).toEqual(['folder']);
});

describe('fixes leave the rest of a text as it is', () => {
  type Fix = { op: 'add' | 'replace' | 'remove'; path: string; value?: string | number };
  const cases: [text: string, fix: Fix, expected: string][] = [
    ['{"a":[1,2]}', { op: 'replace', path: '/a/1', value: 3 }, '{"a":[1,3]}'],
    ['\ufeff{ "a" : 1 }\n', { op: 'replace', path: '/a', value: 2 }, '\ufeff{ "a" : 2 }\n'],
    ['{\r\n\t"a": 1\r\n}', { op: 'add', path: '/b', value: 2 }, '{\r\n\t"a": 1,\r\n\t"b": 2\r\n}'],
    ['{\n    "a": 1,\n    "b": 2\n}', { op: 'remove', path: '/a' }, '{\n    "b": 2\n}'],
    ['{"x/y":{"0":1}}', { op: 'replace', path: '/x~1y/0', value: 2 }, '{"x/y":{"0":2}}'],
  ];
  it.each(cases)('%j', (before, fix, expected) => {
    const finding = { rule: 'a/b', severity: 'error' as const, pointer: fix.path, args: {}, fix: [fix] };
    const value = JSON.parse(before.replace('\ufeff', ''));
    const other = { ...finding, fix: [{ ...fix, value: 'another' }] };
    expect(applyFixes(before, value, [finding, other])).toBe(expected);
  });
});
