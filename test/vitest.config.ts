import { fileURLToPath } from 'node:url';
import { viteValidators } from '../packages/generate/src/validator-plugin.ts';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [viteValidators],
  resolve: { conditions: ['@waypost/source'] },
  ssr: { resolve: { conditions: ['@waypost/source'] } },
  test: {
    include: ['{schemas,packages,examples,test}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
