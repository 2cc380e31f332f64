import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../test/peers/run.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const waypost = fileURLToPath(new URL('../../packages/cli/dist/waypost.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'waypost-readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Port 8080 may be taken here. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

test('the commands of the README lead to the figures of the region', async () => {
  const readme = readFileSync(join(here, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^ {3}```sh\n([\s\S]*?)^ {3}```$/gm)].map(([, block]) => block);
  expect(blocks).toHaveLength(8);
  const port = await freePort();
  const script = ['set -euo pipefail', "trap 'kill $! || true' EXIT", ...blocks, 'wait'];
  cpSync(here, folder, { recursive: true, filter: (file) => !/node_modules|\.(?:ts|mjs)$/.test(file) });
  writeFileSync(join(folder, 'readme.sh'), script.join('\n').replaceAll('8080', String(port)));
  writeFileSync(join(folder, 'waypost'), `#!/bin/sh\nexec '${process.execPath}' '${waypost}' "$@"\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  const { stdout, stderr } = await run('timeout', ['120', 'bash', 'readme.sh'], { cwd: folder, env });
  expect(stdout, stderr).toContain('✓ benin-2025-03.json  the receipt is genuine');
  expect(stdout).toContain('Of how many dispatches?');
  expect(stdout).toContain(`✓ http://127.0.0.1:${port}  the log is whole`);
  const rows = readFileSync(join(folder, 'region.csv'), 'utf8').trimEnd().split('\r\n');
  expect(rows).toHaveLength(7);
  expect(rows.filter((row) => /,bj:operator,.*,80\.6,/.test(row) && row.includes(',4068,5048,'))).toHaveLength(1);
});
