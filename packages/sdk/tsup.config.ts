import { defineConfig } from 'tsup';
import { bundledNotices } from '../generate/src/notices.ts';
import { esbuildValidators } from '../generate/src/validator-plugin.ts';

/** Each format is an entry of its own, so that an application bundles only those it imports. */
export default defineConfig({
  entry: [
    'src/index.ts',
    'src/client/client.ts',
    'src/{formats,messages}/*.gen.ts',
    '!src/{formats,messages}/index.gen.ts',
    'src/facts/facts.ts',
    'src/formats/*/{facts,migrations,series,messages/*}.gen.ts',
    'src/messages/{describe,load-messages}.ts',
    'src/migrate/migrate.ts',
    'src/policy/read-policy.ts',
    'src/report/report.ts',
    'src/signature/signature.ts',
    'src/stream/validate-stream.ts',
    'src/structure/structure.ts',
  ],
  format: ['esm', 'cjs'],
  target: 'es2022',
  // The types of Standard Schema and of rules, with what these import from beside them, are copied in, so that the
  // package needs no other.
  dts: { resolve: ['@standard-schema/spec', /^@waypost\/schemas/, /^\.\/.*\.ts$/] },
  splitting: true,
  clean: true,
  noExternal: ['jose', 'jsonc-parser', 'fastest-levenshtein', 'openapi-fetch', 'papaparse', /^@waypost\/schemas/],
  esbuildOptions(options) {
    options.conditions = ['@waypost/source'];
    // Arabic written as escapes would take three times the space.
    options.charset = 'utf8';
  },
  esbuildPlugins: [esbuildValidators, bundledNotices('ajv', '@standard-schema/spec', 'i18n-iso-countries')],
});
