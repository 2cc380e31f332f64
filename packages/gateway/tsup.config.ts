import { cp, rm } from 'node:fs/promises';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { main: 'src/main.ts', index: 'src/index.ts', worker: 'src/validation/worker.ts' },
  format: 'esm',
  target: 'node20',
  splitting: true,
  clean: true,
  dts: { entry: { index: 'src/index.ts' } },
  noExternal: [/^@waypost\/schemas/],
  // What the operations about the standard give out, as published.
  onSuccess: async () => {
    await rm('dist/specs', { recursive: true, force: true });
    await cp('../../specs', 'dist/specs', {
      recursive: true,
      filter: (path) => !/\/cases|\/conformance|\.md$/.test(path),
    });
  },
});
