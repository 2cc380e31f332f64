import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kpiReport } from '../bench/data/kpi-report.ts';
import { cluster } from '../peers/cluster/cluster.ts';
import { complaint, run } from '../peers/run.ts';
import { root } from '../published.ts';

interface Job {
  spec: {
    completions?: number;
    template: { spec: { containers: { command: string[]; args: string[]; env: { name: string; value: string }[] }[] } };
  };
}

const python = `${cluster.folder}/bin/python`;
const cli = `${root}packages/cli/dist/waypost.cjs`;
const work = mkdtempSync(join(tmpdir(), 'waypost-'));
const documents = ['report.ndjson', 'report.json'];

beforeAll(async () => {
  await cluster.ready();
  // One in a hundred observations is broken, and the last is reported twice.
  const { observations, ...header } = JSON.parse(kpiReport(2_000_000, 0.01).bytes.toString());
  const items = [...observations, observations.at(-1)];
  const lines = [{ ...header, observations: [] }, ...items].map((line) => `${JSON.stringify(line)}\n`);
  writeFileSync(join(work, 'report.ndjson'), lines.join(''));
  writeFileSync(join(work, 'report.json'), JSON.stringify({ ...header, observations: items }, null, 1));
});
afterAll(() => rmSync(work, { recursive: true }));

/** The report of one process on the whole. */
async function reportOn(document: string) {
  const { code, stdout } = await run(process.execPath, [cli, 'validate', document, '--format', 'json']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout).totals.error).toBeGreaterThan(20);
  return stdout;
}

describe('Spark', () => {
  test.each(documents)('two workers give the report of one process: %s', async (name) => {
    const document = join(work, name);
    const output = join(work, `${name}.spark`);
    const outcome = await run(
      python,
      [
        ...[`${root}examples/spark/judge.py`, document, '--parts', '5', '--parts-folder', join(work, `spark-${name}`)],
        ...['--output', output, '--waypost', `'${process.execPath}' '${cli}'`],
      ],
      { env: { ...process.env, PYSPARK_PYTHON: python, SPARK_LOCAL_IP: '127.0.0.1' } },
    );
    if (outcome.code !== 1) throw complaint('judge.py', outcome);
    expect(readFileSync(output, 'utf8')).toBe(await reportOn(document));
  });

  test('is installed with what it pins', () => {
    const pins = (folder: string) => readFileSync(`${root}${folder}/requirements.txt`, 'utf8').trim().split('\n');
    expect(pins('test/peers/cluster')).toEqual(expect.arrayContaining(pins('examples/spark')));
  });
});

describe('Kubernetes', () => {
  const read = (name: string): Job => parse(readFileSync(`${root}examples/kubernetes/${name}.yaml`, 'utf8'));

  test.each(['parts', 'merge'])('%s.yaml fits the schema of the API, strictly', async (name) => {
    const file = `${root}examples/kubernetes/${name}.yaml`;
    const outcome = await run(`${cluster.folder}/bin/kubernetes-validate`, ['--strict', file]);
    if (outcome.code !== 0) throw complaint('kubernetes-validate', outcome);
  });

  test.each(documents)('what the pods run gives the report of one process: %s', async (name) => {
    const bin = join(work, 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'waypost'), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`);
    chmodSync(join(bin, 'waypost'), 0o755);
    const document = join(work, name);
    const local = {
      DOCUMENT: document,
      PARTS: join(work, `pods-${name}`),
      REPORT: join(work, `${name}.pods`),
      PATH: `${bin}:${process.env.PATH}`,
    };
    /** Runs the container of a job; variables of the manifest are those of this machine where they are paths. */
    const pod = async (job: Job, more: Record<string, string>) => {
      const [
        {
          command: [shell = '', ...options],
          args,
          env,
        } = { command: [], args: [], env: [] },
      ] = job.spec.template.spec.containers;
      const stated = Object.fromEntries(env.map(({ name, value }) => [name, value]));
      const outcome = await run(shell, [...options, ...args], { env: { ...stated, ...local, ...more } });
      if (outcome.code !== 0) throw complaint('the pod', outcome);
    };
    const parts = read('parts');
    const { completions = 0 } = parts.spec;
    for (let index = 0; index < completions; index++)
      await pod(parts, { JOB_COMPLETION_INDEX: `${index}`, HOSTNAME: `waypost-parts-${index}` });
    await pod(read('merge'), {});
    expect(readFileSync(local.REPORT, 'utf8')).toBe(await reportOn(document));
  });
});
