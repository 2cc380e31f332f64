import { cp } from 'node:fs/promises';
import { globSync } from 'tinyglobby';
import { defineConfig } from 'tsup';
import { bundledNotices } from '../generate/src/notices.ts';
import { esbuildValidators } from '../generate/src/validator-plugin.ts';
import { lazyFiles, nameOf } from './lazy-files.ts';
import { nearlyAscii } from './nearly-ascii.ts';

const sdk = '../sdk/src';
/** What a run may do without: each is a file of its own, loaded by `import()`; the rest is one file, which starts faster. */
const lazy = globSync([
  'src/{main,program,help/*,texts/!(en),terminal/colors}.ts',
  'src/commands/{audit,export,fix,migrate,serve,shard,sign,verify}.ts',
  'src/{export/parquet-writer,shard/merge-parts,threads/{in-threads,worker}}.ts',
  'src/{render/{json,github,sarif,html},input/{large-document,match-pattern,read-allowance,read-stdin,walk}}.ts',
  'src/starters/!(index).gen.ts',
  `${sdk}/{messages/*/*,migrate/editions,formats/*/{facts,migrations,module,series}}.gen.ts`,
]);

const entry = { waypost: 'src/waypost.ts', ...Object.fromEntries(lazy.map((file) => [nameOf(file), file])) };

export default defineConfig({
  entry,
  format: 'cjs',
  // Old enough that an old Node can read the file and say what it needs.
  target: 'node14.18',
  splitting: false,
  shims: true,
  minify: true,
  clean: true,
  noExternal: [/.*/],
  plugins: [nearlyAscii],
  esbuildPlugins: [lazyFiles(entry), esbuildValidators, bundledNotices('ajv', 'i18n-iso-countries')],
  esbuildOptions(options) {
    options.conditions = ['@waypost/source'];
    // Arabic written as escapes would take three times the space.
    options.charset = 'utf8';
    options.supported = { 'dynamic-import': false };
  },
  // What `schema`, `catalog`, `rules` and `explain` print, as published.
  onSuccess: async () => {
    await cp('src/commands/import.cjs', 'dist/import.cjs');
    await cp('../../specs', 'dist/specs', {
      recursive: true,
      filter: (path) =>
        !/(?:cases|examples|conformance|editors|\.md|fields\.json|no-id\.json|\d\/rules\.json|layers\.json|traceability\.json)$/.test(
          path,
        ),
    });
  },
});
