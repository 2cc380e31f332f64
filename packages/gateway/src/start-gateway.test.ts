import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
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

const broken = join(folder, 'broken.db');
writeFileSync(broken, 'no database '.repeat(1000));

test.each([
  [['--policy', folder], `--policy ${folder}\u00a0: c’est un dossier, et non un fichier`],
  [['--database', broken], '--database\u00a0: le fichier n’est pas une base de données'],
  [
    ['--database', 'postgres://someone:password@no.such.host.invalid/db'],
    /^--database\u00a0: aucune machine de ce nom/,
  ],
])('what cannot be used is told in the language asked for: %j', async (words, message) => {
  await expect(start(words)).rejects.toMatchObject({ name: 'UsageError', message: expect.stringMatching(message) });
});

test('a port that is taken is told with what to do', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) =>
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
  );
  await expect(start(['--port', `${port}`])).rejects.toThrow(
    `impossible d’écouter sur 127.0.0.1, port ${port}\u00a0: un autre programme y est à l’écoute\u00a0; choisissez-en un autre avec --port`,
  );
  other.close();
});

const start = (words: string[]) =>
  startGateway(readSettings(['--port', '0', '--database', join(folder, 'b.db'), ...words], {}) as Settings, {
    logger: false,
    places: { ...places, docs: new URL('../dist/docs/', import.meta.url) },
    texts: startTexts.fr,
  });
