import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { formats } from '@waypost/sdk';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, spec, waypost } from '../spawn-waypost.ts';

const [format, { versions }] = Object.entries(formats).find(
  ([, one]) => 'collection' in one && Object.keys(one.versions).length > 1,
) as [string, { versions: object }];
const [older = '', newer = ''] = Object.keys(versions);

type Document = { observations: Record<string, unknown>[]; formatVersion: string };
interface Manifest {
  cases: { layer: string; document: { file: string }; expected: { outcome: string } }[];
}

/** The whole text of a conforming document in the newer version, and of one that the older one cannot say. */
let plain: Document;
let rich: string;
beforeAll(() => {
  const folder = `${format}/v${older}/cases/`;
  const found = (JSON.parse(spec(`${folder}manifest.json`)) as Manifest).cases.find(
    ({ layer, expected }) => layer === 'rules' && expected.outcome === 'conformant',
  );
  const { $schema, ...document } = JSON.parse(spec(folder + found?.document.file)) as Document & { $schema?: string };
  plain = { ...document, formatVersion: newer };
  const observations = plain.observations.map((one) => ({ ...one, revisionStatus: 'final' }));
  rich = JSON.stringify({ ...plain, observations }, null, 2);
});

describe('migrate', () => {
  it('writes the document to standard output and what became of it to standard error', async () => {
    const text = `${JSON.stringify({ ...plain, formatVersion: older }, null, 2)}\n`;
    const { code, stdout, stderr } = await waypost(['migrate', '-', '--to', newer], { input: text });
    expect(stdout).toBe(text.replace(`"formatVersion": "${older}"`, `"formatVersion": "${newer}"`));
    expect(stderr).toMatch(new RegExp(`${format} ${older} → ${newer}  \\d+ fields kept, 1 of them with another value`));
    expect(code).toBe(0);
  });

  it('writes nothing that loses something unless that is meant, and says what it is', async () => {
    const cwd = folderWith({ 'a.json': rich });
    const args = ['migrate', 'a.json', '--to', older, '-o', 'b.json'];
    const refused = await waypost(args, { cwd });
    expect(refused.code).toBe(1);
    expect(refused.stdout).toMatch(/^! a\.json/);
    expect(refused.stdout).toContain('dropped  /observations/0/revisionStatus  "final"');
    expect(refused.stdout).toContain('--allow-loss');
    expect(() => readFileSync(join(cwd, 'b.json'))).toThrow('ENOENT');
    const done = await waypost([...args, '--allow-loss', '--ledger', 'ledger.json'], { cwd });
    expect([done.code, done.stdout]).toEqual([0, expect.stringContaining('written: b.json')]);
    const { ledger, migrated, written } = JSON.parse(readFileSync(join(cwd, 'ledger.json'), 'utf8'));
    expect([migrated, written, ledger.totals.dropped]).toEqual([true, 'b.json', plain.observations.length]);
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).not.toContain('revisionStatus');
  });

  it('leaves a document alone unless told to write it, and then keeps how it is written', async () => {
    const old = JSON.stringify({ ...plain, formatVersion: older });
    const { observations, ...rest } = JSON.parse(old) as Document;
    const lines = [{ ...rest, observations: [] }, ...observations].map((line) => `${JSON.stringify(line)}\n`).join('');
    const cwd = folderWith({ 'a.json': old, 'b.ndjson': lines, 'c.json.gz': gzipSync(old), 'other.json': '{"a":1}' });
    const over = await waypost(['migrate', 'a.json', '--to', newer, '-o', 'a.json'], { cwd });
    expect([over.code, over.stderr]).toEqual([2, expect.stringContaining('is one of the documents')]);
    const { code, stdout } = await waypost(['migrate', '.', '--to', newer, '--write', '--format', 'json'], { cwd });
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      [{}, {}, {}].map(() => expect.objectContaining({ migrated: true })),
    ]);
    const read = (name: string) => readFileSync(join(cwd, name));
    const renewed = (text: string) => text.replace(`"formatVersion":"${older}"`, `"formatVersion":"${newer}"`);
    expect(read('a.json').toString()).toBe(`${renewed(old)}\n`);
    expect(read('b.ndjson').toString()).toBe(renewed(lines));
    expect(gunzipSync(read('c.json.gz')).toString()).toBe(`${renewed(old)}\n`);
    expect(read('other.json').toString()).toBe('{"a":1}');
  });

  it('puts several documents in a folder, by their places', async () => {
    const old = JSON.stringify({ ...plain, formatVersion: older });
    const cwd = folderWith({ 'in/a.json': old, 'in/deep/a.json': old });
    const { code } = await waypost(['migrate', 'in', '--to', newer, '-o', 'out'], { cwd });
    expect(code).toBe(0);
    for (const name of ['a.json', 'deep/a.json'])
      expect(JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8')).formatVersion).toBe(newer);
  });

  it('refuses a document that does not conform, with its findings', async () => {
    const { language, ...broken } = plain as Document & { language?: string };
    const { code, stdout, stderr } = await waypost(['migrate', '-', '--to', older], { input: JSON.stringify(broken) });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('The field “language” is missing here.');
    expect(stderr).toContain('Only documents that conform are migrated.');
  });

  it.each<[string, string[], string]>([
    ['no place to go to', [], 'say where to'],
    ['a version that there is not', ['--to', '9.9'], `${format} has no version 9.9; it has ${older}, ${newer}`],
    ['a list that there is not', ['--catalog', 'fruit=1'], 'it takes no codes from a list fruit'],
    ['an edition that there is not', ['--catalog', 'region=1'], 'region has no edition 1; it has 2026'],
    ['half a list', ['--catalog', 'region'], 'is not a list and its edition'],
    ['two places', ['--to', newer, '--write', '-o', 'x'], 'exclude each other'],
  ])('refuses %s', async (_, args, said) => {
    const cwd = folderWith({ 'a.json': JSON.stringify(plain) });
    const { code, stderr } = await waypost(['migrate', 'a.json', ...args], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  it.each([
    ['fr', 'waypost: gone.json\u00a0: ce fichier ou dossier n’existe pas\n'],
    // From the right, although the line begins with a Latin word.
    ['ar', '\u200fwaypost: gone.json: لا يوجد ملف أو مجلد بهذا الاسم\n'],
  ])('names a file and says what is wrong with it as %s is set', async (lang, said) => {
    const { stderr } = await waypost(['migrate', 'gone.json', '--to', newer, '--lang', lang], { cwd: folderWith({}) });
    expect(stderr).toBe(said);
  });

  it.each([
    ['fr', 'champs conservés', 'abandonné', 'Rien n’a été écrit'],
    ['ar', 'حقول محفوظة', 'تُرك', 'لم يُكتب شيء'],
    ['pt', 'campos mantidos', 'eliminado', 'Nada foi escrito'],
    ['es', 'campos conservados', 'eliminado', 'No se ha escrito nada'],
  ])('speaks %s', async (lang, ...said) => {
    const { stderr } = await waypost(['migrate', '-', '--to', older, '--lang', lang], { input: rich });
    for (const words of said) expect(stderr).toContain(words);
  });
});
