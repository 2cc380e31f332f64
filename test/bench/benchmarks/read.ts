import { read } from '@waypost/sdk';
import { type Benchmark, pairedMedian, parseOf } from '../benchmark.ts';
import { kpiReport } from '../data/kpi-report.ts';

export default {
  what: 'read layer on a 20 MB KPI report: decode, scan, parse',
  unit: 'P',
  target: 1.3,
  informative: true,
  measure() {
    const { bytes } = kpiReport(20_000_000);
    if (read(bytes).total > 0) throw new Error('the document cannot be read without findings');
    return [{ value: pairedMedian(() => read(bytes), parseOf(bytes), { pairs: 15 }) }];
  },
} satisfies Benchmark;
