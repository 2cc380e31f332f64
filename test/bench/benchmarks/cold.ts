import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Benchmark, pairedMedian } from '../benchmark.ts';
import { root } from '../repository.ts';

const cli = `${root}packages/cli/dist/waypost.cjs`;
const document = `${root}schemas/formats/kpi-report/v1.0/examples/survey-statistics.json`;

export default {
  what: 'cold start of `waypost validate` to its verdict on a 4 kB document, from the second on',
  unit: '× node -e 0',
  target: 1.2,
  measure() {
    if (!existsSync(cli)) throw new Error('packages/cli is not built: pnpm build');
    const cache = mkdtempSync(join(tmpdir(), 'waypost-cold-'));
    const ratioWith = (environment: Record<string, string>) => {
      const node =
        (...parameters: string[]) =>
        () => {
          const env = { ...process.env, ...environment };
          const { status, stderr } = spawnSync(process.execPath, parameters, {
            stdio: ['ignore', 'ignore', 'pipe'],
            env,
          });
          if (status !== 0) throw new Error(`node ${parameters.join(' ')}: exit ${status} ${stderr}`);
        };
      return pairedMedian(node(cli, 'validate', document), node('-e', '0'), { pairs: 25, calls: 2 });
    };
    try {
      return [
        { value: ratioWith({ XDG_CACHE_HOME: cache }) },
        { of: 'the very first, or where nothing can be kept', value: ratioWith({ NODE_DISABLE_COMPILE_CACHE: '1' }) },
      ];
    } finally {
      rmSync(cache, { recursive: true });
    }
  },
} satisfies Benchmark;
