// Written by `pnpm generate` from schemas/. Do not edit.
import type { FormatModule } from '../../document-type.ts';
import { ruleSet } from '../../rules/validation-report.gen.ts';
import * as structure1_0 from '../../../../../specs/validation-report/v1.0/schema.json?validator';

export const module: FormatModule = {
  format: 'validation-report',
  versions: { '1.0': structure1_0 },
  ruleSet,
  hasSeries: false,
};
