import { defineConfig } from 'tsup';
import { esbuildValidators } from '../generate/src/validator-plugin.ts';

/** Each format is an entry of its own, so that an application bundles only those it imports. */
export default defineConfig({
  entry: [
    'src/index.ts',
    'src/formats/*.gen.ts',
    'src/formats/*/series.gen.ts',
    'src/messages/*.gen.ts',
    '!src/formats/index.gen.ts',
    'src/messages/describe.ts',
    'src/report/report.ts',
  ],
  format: ['esm', 'cjs'],
  target: 'es2022',
  // The types of Standard Schema and of rules are copied in, so that the package needs no other.
  dts: { resolve: ['@standard-schema/spec', /^@waypost\/schemas/] },
  splitting: true,
  clean: true,
  noExternal: ['jsonc-parser', 'fastest-levenshtein', /^@waypost\/schemas/],
  esbuildOptions(options) {
    options.conditions = ['@waypost/source'];
  },
  esbuildPlugins: [esbuildValidators],
});
