import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vite';
import { compileValidator, compileVersions } from './validator.ts';

const marker = /\?validators?$/;
const readJson = async (file: string) => JSON.parse(await readFile(file, 'utf8'));
const VERSION = /^v(?=\d)/;

/** What `path?validator` or, of a folder of versions, `path?validators` is. */
async function compiled(request: string): Promise<string> {
  const path = request.replace(marker, '');
  if (request.endsWith('r')) return compileValidator(await readJson(path));
  const folders = (await readdir(path)).filter((name) => VERSION.test(name)).sort();
  const schemas = folders.map(async (folder) => [
    folder.replace(VERSION, ''),
    await readJson(join(path, folder, 'schema.json')),
  ]);
  return compileVersions(Object.fromEntries(await Promise.all(schemas)));
}

/** `import { versions } from '…/<format>?validators'` and `import * as structure from '…/schema.json?validator'`, for tsup. */
export const esbuildValidators: EsbuildPlugin = {
  name: 'waypost-validators',
  setup(build) {
    build.onResolve({ filter: marker }, ({ path, resolveDir }) => {
      const request = resolve(resolveDir, path);
      // The path becomes a comment in what is built: nothing in there may depend on the machine.
      return { path: relative(process.cwd(), request), namespace: 'validator', pluginData: request };
    });
    build.onLoad({ filter: /.*/, namespace: 'validator' }, async ({ pluginData }) => ({
      contents: await compiled(pluginData as string),
      loader: 'js',
    }));
  },
};

/** The same for vitest. */
export const viteValidators: VitePlugin = {
  name: 'waypost-validators',
  enforce: 'pre',
  resolveId: (path, importer) => (marker.test(path) && importer ? resolve(dirname(importer), path) : undefined),
  load: (id) => (marker.test(id) ? compiled(id) : undefined),
};
