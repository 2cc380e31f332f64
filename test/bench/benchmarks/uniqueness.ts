import { memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { KeyHash } from '../../../packages/sdk/src/rules/key-hash.ts';
import { UniqueTable } from '../../../packages/sdk/src/rules/unique-table.ts';
import rule from '../../../schemas/formats/kpi-report/rules/values-are-reported-once/rule.ts';
import type { Benchmark } from '../benchmark.ts';
import { kpiReport, type Observation } from '../data/kpi-report.ts';

const unique = rule as Extract<typeof rule, { unique: unknown }>;
const ITEMS = 100_000;

export default {
  what: 'memory for uniqueness over 100,000 observations, beside the document',
  unit: 'B per item',
  target: 24,
  measure() {
    const { bytes } = kpiReport(31_000_000);
    const { observations, ...header } = JSON.parse(bytes.toString()) as { observations: Observation[] };
    if (observations.length < ITEMS) throw new Error('the report is too small');
    const fill = (table: UniqueTable) => {
      for (let place = 0; place < ITEMS; place++) table.add(observations[place], header, place);
      return table;
    };
    // What the first table leaves behind, such as compiled code, is not of the second.
    const warmUp = () => fill(new UniqueTable(unique, new KeyHash())).duplicates().length;
    warmUp();
    const before = used();
    const table = fill(new UniqueTable(unique, new KeyHash()));
    const filled = used();
    if (table.duplicates().length > 0) throw new Error('the report tells something twice');
    const judging = memoryUsage().arrayBuffers - filled.arrayBuffers;
    return [
      { of: 'the table', value: (filled.all - before.all) / ITEMS },
      { of: 'with what it takes to find duplicates', value: (filled.all - before.all + judging) / ITEMS },
    ];
  },
} satisfies Benchmark;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes in use, of the heap and outside of it. */
function used() {
  // What lies outside of the heap is only freed by the collection after the one that found it unused.
  for (let times = 0; times < 3; times++) collectGarbage();
  const { heapUsed, external, arrayBuffers } = memoryUsage();
  return { all: heapUsed + external, arrayBuffers };
}
