import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unfinishedFolders } from './unfinished-folders.ts';

let home: string;
beforeAll(async () => {
  home = `${await mkdtemp(join(tmpdir(), 'waypost-unfinished-'))}/`;
});
afterAll(() => rm(home, { recursive: true }));

test('every folder of the repository is what it is meant to be', async () => {
  expect(await unfinishedFolders()).toEqual([]);
});

test('a folder that was begun is told by the file that it lacks', async () => {
  const whole = [
    'schemas/formats/whole/format.ts',
    'schemas/formats/whole/v1.0/schema.ts',
    'schemas/formats/whole/rules/one/rule.ts',
    'schemas/formats/whole/migrations/1.0-to-1.1.ts',
    'schemas/series/item.ts',
  ];
  const begun = [
    'schemas/formats/begun/README.md',
    'schemas/formats/whole/rules/two/messages.json',
    'schemas/parts/rules/three/cases.json',
    'schemas/policy/rules/four/cases.json',
    'schemas/series/five/cases.json',
  ];
  for (const file of [...whole, ...begun]) {
    await mkdir(join(home, dirname(file)), { recursive: true });
    await writeFile(join(home, file), '');
  }
  await mkdir(join(home, 'schemas/formats/whole/v1.1'));
  expect(await unfinishedFolders(home)).toEqual([
    'schemas/formats/begun/format.ts',
    'schemas/formats/whole/rules/two/rule.ts',
    'schemas/formats/whole/v1.1/schema.ts',
    'schemas/parts/rules/three/rule.ts',
    'schemas/policy/rules/four/rule.ts',
    'schemas/series/five/rule.ts',
  ]);
});
