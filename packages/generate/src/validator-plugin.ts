import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vite';
import { compileValidator } from './validator.ts';

const marker = /\?validator$/;
const compileFile = async (file: string) => compileValidator(JSON.parse(await readFile(file, 'utf8')));

/** `import * as structure from '…/schema.json?validator'`, for tsup. */
export const esbuildValidators: EsbuildPlugin = {
  name: 'waypost-validators',
  setup(build) {
    build.onResolve({ filter: marker }, ({ path, resolveDir }) => {
      const file = fileURLToPath(new URL(path.replace(marker, ''), `${pathToFileURL(resolveDir)}/`));
      // The path becomes a comment in what is built: nothing in there may depend on the machine.
      return { path: relative(process.cwd(), file), namespace: 'validator', pluginData: file };
    });
    build.onLoad({ filter: /.*/, namespace: 'validator' }, async ({ pluginData }) => ({
      contents: await compileFile(pluginData as string),
      loader: 'js',
    }));
  },
};

/** The same for vitest. */
export const viteValidators: VitePlugin = {
  name: 'waypost-validators',
  enforce: 'pre',
  load: (id) => (marker.test(id) ? compileFile(id.replace(marker, '')) : undefined),
};
