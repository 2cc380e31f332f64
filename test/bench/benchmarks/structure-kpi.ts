import { validate } from '@waypost/sdk/kpi-report';
import { kpiReport } from '../data/kpi-report.ts';
import { structureOf } from '../structure-of.ts';

export default structureOf('structure of a 200 kB KPI report, parsed before', kpiReport(200_000).bytes, validate);
