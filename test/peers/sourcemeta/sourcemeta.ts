import { basename } from 'node:path';
import { root } from '../../published.ts';
import type { Peer } from '../peer.ts';
import { complaint, run } from '../run.ts';

const command = `${root}test/node_modules/.bin/jsonschema`;
const SOME_INVALID = 2;

/** Sourcemeta's validator, written in C++: `jsonschema validate <schema> <folder>`. */
export const sourcemeta: Peer = {
  name: 'sourcemeta',
  language: 'C++',
  library: '@sourcemeta/jsonschema',
  prepare: async () => (await run(command, ['version'])).stdout.trim(),
  judge: async (schemaFile, folder) => {
    const outcome = await run(command, ['validate', schemaFile, '.', '--continue', '--verbose'], { cwd: folder });
    if (outcome.code !== 0 && outcome.code !== SOME_INVALID) throw complaint('no verdicts', outcome);
    const verdicts = new Map<string, boolean>();
    for (const [, verdict, path = ''] of outcome.stderr.matchAll(/^(ok|fail): (.+[.]json)$/gm))
      verdicts.set(basename(path), verdict === 'ok');
    return verdicts;
  },
};
