import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Shape } from './data/large-report.ts';
import { measured } from './measured-command.ts';
import { readJson, root } from './repository.ts';

/** Whoever judges large documents; all but ours look at the structure only. */
export interface LargeProgram {
  name: string;
  version(): string;
  /** How the files lie that it is given; beyond so many MB it would take too long, or too much memory. */
  shapes: Partial<Record<Shape, number>>;
  command(file: string, shape: Shape): string[];
}

const bin = `${root}test/node_modules/.bin`;
const schema = `${root}specs/kpi-report/v1.0/schema.json`;
const formats = createRequire(import.meta.url).resolve('ajv-formats');

/** It has to be there; test/peers has the version that verdicts are compared with. */
const PYTHON_VERSION = 'import importlib.metadata; print(importlib.metadata.version("jsonschema"))';

const waypost = (threads: number): LargeProgram => ({
  name: `waypost, ${threads} thread${threads > 1 ? 's' : ''}`,
  version: () => readJson<{ version: string }>('packages/cli/package.json').version,
  shapes: { json: 1000, ndjson: 1000, ...(threads === 1 && { invalid: 2000 }) },
  command: (file) => [
    process.execPath,
    `${root}packages/cli/dist/waypost.cjs`,
    'validate',
    '-q',
    `--threads=${threads}`,
    file,
  ],
});

export const largePrograms: LargeProgram[] = [
  waypost(1),
  waypost(2),
  {
    name: 'ajv-cli',
    version: () =>
      readJson<{ devDependencies: Record<string, string> }>('test/package.json').devDependencies['ajv-cli'] ?? '',
    shapes: { json: 200 },
    command: (file) => [`${bin}/ajv`, 'validate', '--spec=draft2020', '-c', formats, '-s', schema, '-d', file],
  },
  {
    name: '@sourcemeta/jsonschema',
    version: () => measured([`${bin}/jsonschema`, 'version']).stdout.trim(),
    shapes: { json: 200, items: 200 },
    command: (file, shape) => [
      `${bin}/jsonschema`,
      'validate',
      '--fast',
      shape === 'items' ? schemaOfItems(dirname(file)) : schema,
      file,
    ],
  },
  {
    name: 'Python jsonschema',
    version: () => measured(['python3', '-c', PYTHON_VERSION]).stdout.trim(),
    shapes: { json: 10 },
    command: (file) => ['python3', '-W', 'ignore', '-m', 'jsonschema', '-i', file, schema],
  },
];

/** The schema of one observation, in a file of its own. */
function schemaOfItems(folder: string): string {
  const { $schema, $defs } = readJson<Record<string, object>>('specs/kpi-report/v1.0/schema.json');
  const file = join(folder, 'observation.json');
  writeFileSync(
    file,
    JSON.stringify({ $schema, $id: 'https://example.org/o.json', $ref: '#/$defs/Observation', $defs }),
  );
  return file;
}
