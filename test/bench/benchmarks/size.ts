import { gzipSync } from 'node:zlib';
import { esbuildValidators } from '@waypost/generate/validator-plugin';
import { build } from 'esbuild';
import type { Benchmark, Measured } from '../benchmark.ts';
import { readJson, root } from '../repository.ts';

export default {
  what: 'one format, minified by esbuild, gzip -9',
  unit: 'kB',
  target: 14,
  async measure() {
    const { formats } = readJson<{ formats: { format: string; version: string }[] }>('specs/index.json');
    const rows: Measured[] = [];
    for (const { format, version } of formats) {
      const validator = `export * from './specs/${format}/v${version}/schema.json?validator';`;
      rows.push({ of: `structure validator of ${format} ${version}`, value: await size(validator) });
    }
    const sdk = (path: string) => `'./packages/sdk/dist/${path}.js'`;
    for (const format of new Set(formats.map((one) => one.format))) {
      const validate = `export { validate } from ${sdk(`formats/${format}.gen`)};`;
      const describe = `export { describe } from ${sdk('messages/describe')};`;
      const messages = `export { fr } from ${sdk(`formats/${format}/messages/fr.gen`)};`;
      rows.push(
        {
          of: `all of validate() for ${format}: read, structure, rules`,
          value: await size(validate),
          informative: true,
        },
        {
          of: `the same for ${format}, all versions, and its findings in words of one language`,
          value: await size(validate + describe + messages),
          target: 20,
        },
      );
    }
    return rows;
  },
} satisfies Benchmark;

/** Kilobytes that an application adds to what it sends to browsers. */
async function size(entry: string) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root },
    plugins: [esbuildValidators],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  return gzipSync(output?.contents ?? '', { level: 9 }).length / 1000;
}
