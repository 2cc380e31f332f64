import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { places } from './server/public-server.sample.ts';
import { readSettings, type Settings } from './settings.ts';
import { startGateway } from './start-gateway.ts';
import { startTexts } from './start-texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'waypost-start-'));
afterAll(() => rmSync(folder, { recursive: true }));
const other = join(folder, 'other.mjs');
writeFileSync(other, 'export const judge = () => {};');

test.each([
  ['missing', join(folder, 'missing.mjs')],
  ['of another build', other],
])('a gateway whose module for judging is %s does not start, and says which it is', async (_, file) => {
  const settings = readSettings(['--port', '0', '--database', join(folder, 'a.db')], {}) as Settings;
  const worker = pathToFileURL(file);
  const started = startGateway(settings, {
    logger: false,
    places: { ...places, worker, docs: worker },
    texts: startTexts.en,
  });
  await expect(started).rejects.toThrow(`documents cannot be judged: ${file} is missing or not that of this build.`);
});
