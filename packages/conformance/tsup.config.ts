import { cp, rm } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { bundledNotices } from '../generate/src/notices.ts';

const shared: Options = { target: 'node20', splitting: false, minify: false, noExternal: [/.*/] };

const isNeeded =
  /\/specs(?:$|\/(?:conformance|cases)(?:$|\/)|\/openapi(?:$|\/v[^/]+(?:$|\/openapi\.json$))|\/[^/.]+(?:$|\/v[^/]+(?:$|\/cases(?:$|\/(?!boundaries|patterns)))))/;

/** The cases, as published; what only our own tests need stays out. */
async function copyCases() {
  await rm('dist/specs', { recursive: true, force: true });
  await cp('../../specs', 'dist/specs', { recursive: true, filter: (path) => isNeeded.test(path) });
}

export default defineConfig([
  // CommonJS, since what it bundles is; it is not imported.
  {
    ...shared,
    entry: { 'waypost-conformance': 'src/waypost-conformance.ts' },
    format: 'cjs',
    shims: true,
    esbuildPlugins: [bundledNotices()],
    onSuccess: copyCases,
  },
  { ...shared, entry: { index: 'src/index.ts' }, format: 'esm', dts: true },
]);
