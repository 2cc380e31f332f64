import { cp, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { defineConfig } from 'tsup';
import { bundledNotices } from '../generate/src/notices.ts';

export default defineConfig({
  entry: { main: 'src/main.ts', index: 'src/index.ts', worker: 'src/validation/worker.ts' },
  format: 'esm',
  target: 'node20',
  splitting: true,
  clean: true,
  dts: { entry: { index: 'src/index.ts' } },
  esbuildPlugins: [bundledNotices('swagger-ui-dist', 'i18n-iso-countries')],
  noExternal: [/^@waypost\/schemas/],
  // What the operations about the standard give out, as published.
  onSuccess: async () => {
    await rm('dist/specs', { recursive: true, force: true });
    await cp('../../specs', 'dist/specs', {
      recursive: true,
      filter: (path) => !/\/cases|\/examples|\/conformance|\/editors|\.md$/.test(path),
    });
    // The page at /docs, with what it shows the contract with.
    const page = ['index.html', 'docs.css', 'docs.js'].map((name) => `src/docs/${name}`);
    const shown = ['swagger-ui.css', 'swagger-ui-bundle.js', 'swagger-ui-bundle.js.LICENSE.txt'];
    for (const file of [...page, ...shown.map((name) => `node_modules/swagger-ui-dist/${name}`)])
      await cp(file, `dist/docs/${basename(file)}`);
  },
});
