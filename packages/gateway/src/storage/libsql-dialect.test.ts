import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStorage } from './storage.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waypost-mode-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const modes = () => readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777);

test.skipIf(process.platform === 'win32')(
  'a new database and what lies beside it are for this user alone',
  async () => {
    const storage = await openStorage(join(folder, 'new.db'));
    expect(modes().length).toBeGreaterThan(1);
    expect(new Set(modes())).toEqual(new Set([0o600]));
    await storage.close();
  },
);

test.skipIf(process.platform === 'win32')('the mode of a file that is there stays as it was set', async () => {
  const file = join(folder, 'old.db');
  writeFileSync(file, '');
  chmodSync(file, 0o640);
  const storage = await openStorage(file);
  expect(statSync(file).mode & 0o777).toBe(0o640);
  await storage.close();
});
