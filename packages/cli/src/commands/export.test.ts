import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from '@waypost/sdk/facts';
import { describe, expect, it } from 'vitest';
import { anyDocument, folderWith, waypost } from '../spawn-waypost.ts';

const { text, format } = await anyDocument();
const broken = text.replace('"lifecycle": "draft"', '"lifecycle": "Draft"');
const { documentId } = JSON.parse(text);
const tables = new Map<string, number>();
for await (const { table, rows } of factsOf(new Blob([text])))
  if (rows.length > 0) tables.set(table, (tables.get(table) ?? 0) + rows.length);
const [table = ''] = tables.keys();

describe('export', () => {
  it.concurrent('writes a file for each table that has rows, each row with its document', async () => {
    const cwd = folderWith({ 'a.json': text, 'b.json': text });
    const { code, stderr } = await waypost(['export', 'a.json', 'b.json', '-o', 'tables'], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'tables')).sort()).toEqual([...tables.keys()].map((name) => `${name}.csv`).sort());
    const [head = '', ...lines] = readFileSync(join(cwd, 'tables', `${table}.csv`), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(head).toMatch(/^documentId,revision,format,formatVersion,/);
    expect(lines.filter((line) => line.startsWith(`${documentId},1,${format},`))).toHaveLength(
      2 * (tables.get(table) as number),
    );
    expect(stderr).toContain(`${table}.csv is written: ${2 * (tables.get(table) as number)} row`);
  });

  it.concurrent('prints one table', async () => {
    const { code, stdout } = await waypost(['export', '-', '--table', table], { input: text });
    expect([code, stdout]).toEqual([0, expect.stringContaining(`\r\n${documentId},1,`)]);
  });

  it.concurrent('writes Parquet', async () => {
    const cwd = folderWith({ 'a.json': text });
    const words = ['export', 'a.json', '--to', 'parquet', '--table', table, '-o', 'a.parquet'];
    expect((await waypost(words, { cwd })).code).toBe(0);
    const bytes = readFileSync(join(cwd, 'a.parquet'), 'latin1');
    expect([bytes.slice(0, 4), bytes.slice(-4)]).toEqual(['PAR1', 'PAR1']);
    expect(readdirSync(cwd).sort()).toEqual(['a.json', 'a.parquet']);
  });

  it.concurrent('leaves out what does not conform, and says so', async () => {
    const cwd = folderWith({ 'a.json': broken, 'b.json': text });
    const { code, stdout, stderr } = await waypost(['export', '.', '--table', table], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('a.json does not conform (1 error) and is left out; to see why: waypost validate a.json');
    expect(stdout.split('\r\n').filter((line) => line.startsWith(documentId))).toHaveLength(
      tables.get(table) as number,
    );
  });

  it.concurrent.each([
    ['no file', ['--table', table], 'name at least one file'],
    ['no place', ['a.json'], 'name a folder for the tables with --output'],
    ['Parquet on a screen', ['a.json', '--to', 'parquet', '--table', table], 'is not written to standard output'],
    ['an unknown table', ['a.json', '--table', `${table}x`], `Did you mean ${table}?`],
    ['a folder that cannot be', ['a.json', '-o', 'a.json/tables'], 'cannot be written'],
    ['a file that is not there', ['no.json', '--table', table], 'there is no such file'],
  ])('%s is said in one line', async (_name, words, said) => {
    const cwd = folderWith({ 'a.json': text });
    const { code, stderr } = await waypost(['export', ...words], { cwd });
    expect([code, stderr.trimEnd().split('\n')]).toEqual([2, [expect.stringContaining(said)]]);
    expect(existsSync(join(cwd, 'tables'))).toBe(false);
  });
});
