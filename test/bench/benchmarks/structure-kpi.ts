import * as format from '@waypost/sdk/kpi-report';
import { kpiReport } from '../data/kpi-report.ts';
import { structureOf } from '../structure-of.ts';
import { withoutRules } from '../without-rules.ts';

export default structureOf(
  'structure of a 200 kB KPI report, parsed before',
  kpiReport(200_000).bytes,
  withoutRules(format),
);
