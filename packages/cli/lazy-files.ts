import { join } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Name of the file that a lazily loaded module becomes: `src/render/json.ts` → `render-json`. */
export const nameOf = (path: string): string =>
  path
    .split('/')
    .slice(-2)
    .join('-')
    .replace(/(?:\.gen)?\.ts$/, '');

/** Of a format the command needs what is checked, not the functions that check, which it has already. */
const checksOf = (path: string) => path.replace(/(\/formats\/[^/]+)\.gen\.ts$/, '$1/module.gen.ts');

/**
 * `import()` of a module of ours loads a file of its own, which must be an entry of the build. esbuild itself splits
 * only ES modules, which start more slowly, and into more files.
 */
export const lazyFiles = (entries: Record<string, string>): Plugin => ({
  name: 'lazy-files',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const name = nameOf(checksOf(join(resolveDir, path)));
      if (!(name in entries)) return { errors: [{ text: `${path} is loaded lazily, but is no entry (${name})` }] };
      return { path: `./${name}.cjs`, external: true };
    });
  },
});
