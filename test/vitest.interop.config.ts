import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** What needs more than Node: other validators in other languages, a browser. */
export default defineConfig({
  ...base,
  test: {
    include: ['{schemas,packages,examples,test}/**/*.interop.test.ts'],
    globalSetup: base.test?.globalSetup as string,
    // One file after the other, and few programs at once: they are large, and a browser must not wait for them.
    fileParallelism: false,
    maxConcurrency: 3,
    testTimeout: 900_000,
    hookTimeout: 300_000,
    disableConsoleIntercept: true,
  },
});
