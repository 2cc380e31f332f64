import { cp } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

const shared: Options = { target: 'node20', splitting: false, minify: false, noExternal: [/.*/] };

/** The cases, as published; what only our own tests need stays out. */
const copyCases = () =>
  cp('../../specs', 'dist/specs', {
    recursive: true,
    filter: (path) =>
      /\/specs(?:$|\/(?:conformance|cases)(?:$|\/)|\/[^/.]+(?:$|\/v[^/]+(?:$|\/cases(?:$|\/(?!boundaries|patterns)))))/.test(
        path,
      ),
  });

export default defineConfig([
  // CommonJS, since what it bundles is; it is not imported.
  {
    ...shared,
    entry: { 'waypost-conformance': 'src/waypost-conformance.ts' },
    format: 'cjs',
    shims: true,
    onSuccess: copyCases,
  },
  { ...shared, entry: { index: 'src/index.ts' }, format: 'esm', dts: true },
]);
