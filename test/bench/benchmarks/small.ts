import { readFileSync } from 'node:fs';
import * as format from '@waypost/sdk/kpi-report';
import { type Benchmark, type Measured, pairedMedian, parseOf } from '../benchmark.ts';
import { root } from '../repository.ts';

export default {
  what: 'all of validate() on the bytes of a small document that conforms, over and over',
  unit: 'P',
  // What there is to be done once for each document is most of the work.
  target: 6,
  measure: () =>
    ['operator', 'survey-statistics'].map((example): Measured => {
      const bytes = readFileSync(`${root}schemas/formats/kpi-report/v1.0/examples/${example}.json`);
      if (format.validate(bytes).totals.error > 0) throw new Error(`${example} does not conform`);
      const value = pairedMedian(() => format.validate(bytes), parseOf(bytes), { pairs: 31, calls: 50, warmUp: 20 });
      return { value, note: `${example}, ${Math.round(bytes.length / 1000)} kB` };
    }),
} satisfies Benchmark;
