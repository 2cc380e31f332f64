import { createRequire } from 'node:module';
import { readJson, root } from '../../published.ts';
import type { Peer } from '../peer.ts';
import { complaint, run } from '../run.ts';

// ajv-cli resolves `-c` from its own folder, where a strict package manager puts no ajv-formats.
const formats = createRequire(import.meta.url).resolve('ajv-formats');
const strict = ['', '-schema', '-numbers', '-types', '-tuples', '-required'].map((option) => `--strict${option}=true`);

/** ajv-cli with every strict check on: `ajv validate --spec=draft2020 -c ajv-formats`. */
export const ajvCli: Peer = {
  name: 'ajv-cli',
  language: 'JavaScript',
  library: 'ajv-cli',
  prepare: async () => {
    const { devDependencies } = readJson<{ devDependencies: Record<string, string> }>('test/package.json');
    return `${devDependencies['ajv-cli']} with ajv-formats ${devDependencies['ajv-formats']}`;
  },
  judge: async (schemaFile, folder) => {
    const parameters = ['validate', '--spec=draft2020', ...strict, '--errors=no', '-c', formats, '-s', schemaFile];
    const outcome = await run(`${root}test/node_modules/.bin/ajv`, [...parameters, '-d', '*.json'], {
      cwd: folder,
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    });
    const lines = [outcome.stdout, outcome.stderr].flatMap((stream) => stream.split('\n').filter(Boolean));
    return new Map(
      lines.map((line) => {
        const [, name, verdict] = /^(\S+) (valid|invalid)$/.exec(line) ?? [];
        if (name === undefined) throw complaint(`not a verdict: ${line}`, outcome);
        return [name, verdict === 'valid'];
      }),
    );
  },
};
