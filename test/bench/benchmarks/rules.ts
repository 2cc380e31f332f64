import * as format from '@waypost/sdk/kpi-report';
import { type Benchmark, pairedMedian, parseOf } from '../benchmark.ts';
import { kpiReport } from '../data/kpi-report.ts';
import { withoutStructure } from '../without-structure.ts';

const validate = withoutStructure(format);

export default {
  what: 'all rules on a 20 MB KPI report that conforms, parsed before, its structure known to be sound',
  unit: 'P',
  target: 0.5,
  measure() {
    const { bytes, observations } = kpiReport(20_000_000);
    const parse = parseOf(bytes);
    const value = parse() as object;
    const { outcome, totals, findings } = validate(value);
    if (outcome !== 'conformant' || totals.warning > 0)
      throw new Error(`the document has findings: ${JSON.stringify(findings[0])}`);
    const ratio = pairedMedian(() => validate(value), parse, { pairs: 15 });
    return [{ value: ratio, note: `${observations} observations, ${format.module.ruleSet.rules.length} rules` }];
  },
} satisfies Benchmark;
