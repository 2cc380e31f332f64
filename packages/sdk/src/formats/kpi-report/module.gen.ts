// Written by `pnpm generate` from schemas/. Do not edit.
import type { FormatModule } from '../../document-type.ts';
import { ruleSet } from '../../rules/kpi-report.gen.ts';
import { versions } from '../../../../../specs/kpi-report?validators';

export const module: FormatModule = {
  format: 'kpi-report',
  collection: 'observations',
  versions,
  ruleSet,
  hasSeries: true,
};
