import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** What needs more than Node: other validators in other languages, a browser. */
export default defineConfig({
  ...base,
  test: {
    include: ['{schemas,packages,examples,test}/**/*.interop.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    disableConsoleIntercept: true,
  },
});
