import * as format from '@waypost/sdk/kpi-report';
import { type Benchmark, pairedMedian, parseOf } from '../benchmark.ts';
import { kpiReport } from '../data/kpi-report.ts';
import { withoutRules } from '../without-rules.ts';

const validate = withoutRules(format);

export default {
  what: 'structure of a 20 MB KPI report, 1 % of its observations invalid, every finding made',
  unit: 'P',
  target: 0.4,
  measure() {
    const { bytes, observations, invalid } = kpiReport(20_000_000, 0.01);
    const parse = parseOf(bytes);
    const value = parse() as object;
    const { findings } = validate(value);
    if (findings.length !== invalid) throw new Error(`${findings.length} findings for ${invalid} faults`);
    const ratio = pairedMedian(() => validate(value), parse, { pairs: 15 });
    return [{ value: ratio, note: `${observations} observations, ${invalid} findings` }];
  },
} satisfies Benchmark;
