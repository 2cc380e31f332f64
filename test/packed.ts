import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publint } from 'publint';
import { expect } from 'vitest';
import { spawnGateway } from '../packages/gateway/src/spawn-gateway.sample.ts';
import { type InstalledPackage, run } from './installed.ts';
import { root } from './published.ts';

/** What publint has to say. It gets the files one by one, since it cannot read the long paths in some tarballs. */
export async function publintMessages({ folder, files }: InstalledPackage) {
  const read = files.map(async (file) => ({ name: `package/${file}`, data: await readFile(join(folder, file)) }));
  const { messages } = await publint({ pkgDir: 'package', pack: { files: await Promise.all(read) }, strict: true });
  return messages;
}

const example = join(root, 'schemas/formats/kpi-report/v1.0/examples/operator.json');

/** What each program is asked to do in the project, and what it then says. */
const asked: Record<string, { words: string[]; says: string }> = {
  waypost: {
    words: ['validate', example],
    says: 'operator.json',
  },
  'waypost-conformance': {
    words: [
      '--command',
      'node node_modules/.bin/waypost validate - --format json',
      '--only',
      'read/empty',
      'read/not-nfc',
    ],
    says: '✓  Reader',
  },
};

/** Runs an installed program as its users do, by a version of Node. */
export async function tryProgram(program: string, project: string, node = process.execPath) {
  const file = join(project, 'node_modules/.bin', program);
  if (program === 'waypost-gateway') return tryGateway(node, file);
  const { words, says } = asked[program] as { words: string[]; says: string };
  expect(await run(node, [file, ...words], project)).toContain(says);
}

/** It keeps its first key in its database, and has large documents judged by threads of their own. */
async function tryGateway(node: string, file: string) {
  const gateway = await spawnGateway([], {}, [node, file]);
  try {
    const document = await readFile(example);
    const body = Buffer.concat([document, Buffer.alloc(100_000, ' ')]);
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${gateway.address}/v1/validations`, { method: 'POST', headers, body });
    expect(await answer.json()).toMatchObject({ outcome: 'conformant' });
    const key = /wpk_\S+/.exec(gateway.said.join(' '))?.[0];
    const keys = await fetch(`${gateway.address}/v1/keys`, { headers: { authorization: `Bearer ${key}` } });
    expect(keys.status).toBe(200);
  } finally {
    expect(await gateway.stop()).toBe(0);
  }
}
