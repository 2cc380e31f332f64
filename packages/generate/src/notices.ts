import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/**
 * Writes `dist/THIRD-PARTY-NOTICES.txt` of the package that is built, for tsup: what of others came into its bundles.
 * `copied` names packages of which something comes in by other ways.
 */
export const bundledNotices = (...copied: string[]): Plugin => ({
  name: 'third-party-notices',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(async ({ metafile }) => {
      const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.entries(output.inputs));
      const bundled = inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? (homeOf(path) ?? []) : []));
      await writeNotices([...bundled, ...copied.map(installed)]);
    });
  },
});

/** The same, of these packages alone. */
export const copiedNotices = (...copied: string[]) => writeNotices(copied.map(installed));

/** @throws where a package has no licence text: most licences demand it with every copy. */
async function writeNotices(homes: string[]) {
  const notices = await Promise.all([...new Set(homes)].map(noticeOf));
  const text = ['This package contains work of others:', ...notices.sort()].join(`\n\n${'-'.repeat(72)}\n\n`);
  await mkdir('dist', { recursive: true });
  await writeFile('dist/THIRD-PARTY-NOTICES.txt', `${text}\n`);
}

async function noticeOf(home: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const files = (await readdir(home)).filter((file) => /^(?:licen[cs]e|notice)(?:[-.]\w+)*$/i.test(file)).sort();
  if (files.length === 0) throw new Error(`${name} ${version} is published with this package, but has no licence text`);
  const texts = await Promise.all(files.map((file) => readFile(join(home, file), 'utf8')));
  return [`${name} ${version} (${license})`, ...texts.map((text) => text.trim().replaceAll('\r\n', '\n'))].join('\n\n');
}

/** Folder of the package that a bundled file belongs to, if it is not ours. */
const homeOf = (path: string) => {
  const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
  return found === undefined ? undefined : resolve(found);
};

/** Folder of a package that the one being built, or this one, depends on. */
function installed(name: string): string {
  const homes = [process.cwd(), fileURLToPath(new URL('..', import.meta.url))];
  const found = homes.map((home) => join(home, 'node_modules', name)).find(existsSync);
  if (found === undefined) throw new Error(`${name} is not installed`);
  return found;
}
