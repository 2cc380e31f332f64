import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publint } from 'publint';
import { expect } from 'vitest';
import { type InstalledPackage, run } from './installed.ts';
import { root } from './published.ts';

/** What publint has to say. It gets the files one by one, since it cannot read the long paths in some tarballs. */
export async function publintMessages({ folder, files }: InstalledPackage) {
  const read = files.map(async (file) => ({ name: `package/${file}`, data: await readFile(join(folder, file)) }));
  const { messages } = await publint({ pkgDir: 'package', pack: { files: await Promise.all(read) }, strict: true });
  return messages;
}

/** What each program is asked to do in the project, and what it then says. */
const asked: Record<string, { words: string[]; says: string }> = {
  waypost: {
    words: ['validate', join(root, 'schemas/formats/kpi-report/v1.0/examples/operator.json')],
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

/** Runs an installed program as its users do. */
export async function tryProgram(program: string, project: string) {
  const { words, says } = asked[program] as { words: string[]; says: string };
  expect(await run(process.execPath, [join(project, 'node_modules/.bin', program), ...words], project)).toContain(says);
}
