import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { viteValidators } from '../packages/generate/src/validator-plugin.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [viteValidators],
  resolve: { conditions: ['@waypost/source'] },
  ssr: { resolve: { conditions: ['@waypost/source'] } },
  test: {
    include: ['{schemas,packages,examples,test}/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/*.interop.test.ts'],
    globalSetup: fileURLToPath(new URL('scratch.ts', import.meta.url)),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
