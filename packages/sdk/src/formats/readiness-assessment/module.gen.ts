// Written by `pnpm generate` from schemas/. Do not edit.
import type { FormatModule } from '../../document-type.ts';
import { ruleSet } from '../../rules/readiness-assessment.gen.ts';
import * as structure1_0 from '../../../../../specs/readiness-assessment/v1.0/schema.json?validator';

export const module: FormatModule = {
  format: 'readiness-assessment',
  versions: { '1.0': structure1_0 },
  ruleSet,
  hasSeries: true,
};
