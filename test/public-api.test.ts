import { find } from '@waypost/generate/sources';
import ts from 'typescript';
import { expect, test } from 'vitest';
import type { Manifest } from './installed.ts';
import { entriesOf, publicApi } from './public-api.ts';
import { readJson, root } from './published.ts';

const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ['x'] }, ts.sys, root);
const manifests = (await find(['packages/*/package.json'])).filter((file) => !readJson<Manifest>(file).private);
const entries = new Map<string, Map<string, string>>();
for (const file of manifests) {
  const found = await entriesOf(file);
  if (found.size > 0) entries.set(file.replace(/\/package\.json$/, ''), found);
}
const program = ts.createProgram(
  [...entries.values()].flatMap((found) => [...found.values()].map((file) => root + file)),
  { ...options, types: ['node'], typeRoots: [`${root}node_modules/@types`] },
);

/** What users build on must not change unnoticed. Where a change is meant: `pnpm vitest run --config test/vitest.config.ts test/public-api -u` */
test.each([...entries.keys()])('%s offers what public-api.md says', async (home) => {
  const said = publicApi(program, entries.get(home) as Map<string, string>);
  await expect(`# What ${readJson<Manifest>(`${home}/package.json`).name} offers\n\n${said}`).toMatchFileSnapshot(
    `${root}${home}/public-api.md`,
  );
});
