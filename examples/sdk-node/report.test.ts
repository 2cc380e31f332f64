import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'waypost-sdk-node-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the story runs on the built SDK: findings in French, then the file that stands here', async () => {
  const file = join(folder, 'report.json');
  const { stdout } = await promisify(execFile)(process.execPath, [here('report.mjs'), file]);
  const [before, after] = stdout.split('Après correction');
  expect(before).toContain('4 erreurs');
  expect(before?.match(/^ {2}\/.+/gm)).toEqual([
    '  /issuedOn',
    '  /observations/0/measure/value',
    '  /observations/1/measure/value',
    '  /observations/2/measure/value',
  ]);
  expect(before).toContain('«\u00a008/04/2025\u00a0»');
  expect(before).toContain('Il faut ici un nombre, et non un texte.');
  expect(after).toContain('conforme, 3 observations');
  expect(after).toContain('Non contrôlé : ');
  expect(await readFile(file, 'utf8')).toBe(await readFile(here('kpi-report-2025-03.json'), 'utf8'));
});
