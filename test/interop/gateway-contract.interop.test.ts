import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type components, createClient } from '@waypost/sdk/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Contract } from '../../packages/gateway/src/server/contract.ts';
import { type Spawned, spawnGateway } from '../../packages/gateway/src/spawn-gateway.sample.ts';
import { pythonEnvironment } from '../peers/python-environment.ts';
import { complaint, run } from '../peers/run.ts';
import { workshop } from '../peers/workshop.ts';
import { root } from '../published.ts';

/** What Schemathesis says of a run. */
interface Outcome {
  operations: { tested: number };
  test_cases: { generated: number };
  failures: { title: string; operations: string[] }[];
  errors: unknown[];
}

const schemathesis = workshop({
  home: 'test/schemathesis',
  ...pythonEnvironment('schemathesis'),
});

/** Who calls, with the key that they are given; an administrator last, who may revoke those of the others. */
const callers = {
  'nobody known': undefined,
  'a submitter': { name: 'Submitter', role: 'submitter', operator: 'bj:operator' },
  'a regulator': { name: 'Regulator', role: 'regulator', countries: ['BJ'] },
  'an administrator': { name: 'Administrator', role: 'admin' },
} satisfies Record<string, NewKey | undefined>;
type NewKey = components['schemas']['NewKey'];
type Caller = keyof typeof callers;

let gateway: Spawned;
let folder: string;
const keys = new Map<Caller, string>();
const requests: number[] = [];

beforeAll(async () => {
  [gateway, folder] = await Promise.all([spawnGateway(), mkdtemp(join(tmpdir(), 'waypost-contract-'))]);
  await schemathesis.ready();
  const clientOf = (key: string) => createClient(gateway.address, { key });
  const admin = clientOf(/wpk_\S+/.exec(gateway.said.join('\n'))?.[0] as string);
  for (const [caller, body] of Object.entries(callers))
    if (body) keys.set(caller as Caller, (await admin.createKey({ body })).data.key);
  // So that there is something to be found, decided on and withdrawn.
  await writeFile(join(folder, 'openapi.json'), JSON.stringify(await contract()));
  const submitter = clientOf(keys.get('a submitter') as string);
  for (const name of ['roadmap', 'kpi-report-2025-03', 'readiness-assessment'])
    await submitter.createSubmission({ body: await readFile(`${root}examples/illustrative-benin/${name}.json`) });
});
afterAll(async () => {
  await gateway?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/**
 * The contract, with any JSON in the place of documents: Schemathesis does not come to an end with schemas as large as
 * theirs, which have their own cases.
 */
async function contract() {
  const served = (await (await fetch(`${gateway.address}/v1/openapi.json`)).json()) as Contract;
  const { requestBody } = served.paths['/v1/submissions']?.post ?? {};
  expect(requestBody?.content['application/json']).toHaveProperty('schema');
  Object.assign(requestBody?.content['application/json'] ?? {}, { schema: {} });
  return served;
}

test.each(Object.keys(callers) as Caller[])(
  'asked by %s, every operation answers as the contract says',
  async (caller) => {
    const file = join(folder, 'outcome.json');
    const key = keys.get(caller);
    const words = [
      '--config-file',
      `${schemathesis.sources}/schemathesis.toml`,
      '--no-color',
      'run',
      '--url',
      gateway.address,
      join(folder, 'openapi.json'),
    ];
    const header = key === undefined ? [] : ['--header', `Authorization: Bearer ${key}`];
    const report = ['--report', 'json', '--report-json-path', file];
    const ended = await run(`${schemathesis.folder}/bin/schemathesis`, [...words, ...header, ...report], {
      cwd: folder,
    });
    if (ended.code !== 0) console.log(ended.stdout);
    const outcome = await readFile(file, 'utf8').catch(() => {
      throw complaint('Schemathesis', ended);
    });
    const { operations, test_cases, failures, errors } = JSON.parse(outcome) as Outcome;
    console.log(`Schemathesis, as ${caller}: ${test_cases.generated} requests of ${operations.tested} operations`);
    requests.push(test_cases.generated);
    expect({ failures, errors, code: ended.code }).toEqual({ failures: [], errors: [], code: 0 });
  },
);

test('there were many requests', () => {
  const all = requests.reduce((sum, some) => sum + some, 0);
  console.log(`Schemathesis: ${all} requests in all`);
  expect(all).toBeGreaterThanOrEqual(5000);
});
