import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Benchmark, pairedMedian } from '../benchmark.ts';
import { root } from '../repository.ts';

const cli = `${root}packages/cli/dist/waypost.cjs`;
const document = `${root}schemas/formats/kpi-report/v1.0/examples/survey-statistics.json`;

export default {
  what: 'cold start of `waypost validate` to its verdict on a 4 kB document',
  unit: '× node -e 0',
  target: 1.2,
  measure() {
    if (!existsSync(cli)) throw new Error('packages/cli is not built: pnpm build');
    const validate = () => node(cli, 'validate', document);
    const nothing = () => node('-e', '0');
    return [{ value: pairedMedian(validate, nothing, { pairs: 25, calls: 2 }) }];
  },
} satisfies Benchmark;

function node(...parameters: string[]) {
  const { status, stderr } = spawnSync(process.execPath, parameters, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`node ${parameters.join(' ')}: exit ${status} ${stderr}`);
}
