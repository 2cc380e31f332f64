// Written by `pnpm generate` from schemas/. Do not edit.
import type { FormatModule } from '../../document-type.ts';
import { ruleSet } from '../../rules/readiness-assessment.gen.ts';
import { versions } from '../../../../../specs/readiness-assessment?validators';

export const module: FormatModule = {
  format: 'readiness-assessment',
  versions,
  ruleSet,
  hasSeries: true,
};
