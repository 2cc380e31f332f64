import { cp } from 'node:fs/promises';
import { defineConfig } from 'tsup';

/** CommonJS starts faster than modules; each format, language and renderer is a file that is loaded when needed. */
export default defineConfig({
  entry: ['src/waypost.ts'],
  format: 'cjs',
  target: 'node20',
  splitting: true,
  shims: true,
  minify: true,
  clean: true,
  noExternal: [/.*/],
  esbuildOptions(options) {
    // Else tsup's split into CommonJS files turns each `?.` and `??` into calls, and breaks class fields.
    options.supported = {
      'nullish-coalescing': false,
      'optional-chain': false,
      'class-field': false,
      'optional-catch-binding': false,
    };
  },
  // What `schema` and `catalog` print, as published.
  onSuccess: () =>
    cp('../../specs', 'dist/specs', {
      recursive: true,
      filter: (path) => !/(?:cases|\.md|fields\.json|no-id\.json|layers\.json|traceability\.json)$/.test(path),
    }),
});
