import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * What a packed manifest says beyond, or not of, the one in the workspace: where its sources are, which only the root's
 * manifest knows; not the export condition that leads to sources, nor how it is built.
 */
export const hooks = {
  beforePacking(manifest, folder) {
    const { homepage, repository } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    const { scripts, devDependencies, ...published } = JSON.parse(JSON.stringify(manifest, withoutSources));
    return { ...published, homepage, repository: { ...repository, directory: relative(root, folder) } };
  },
};

const source = '@waypost/source';

function withoutSources(key, value) {
  const leadsNowhereElse = typeof value === 'object' && value !== null && Object.keys(value).join() === source;
  return key === source || leadsNowhereElse ? undefined : value;
}
