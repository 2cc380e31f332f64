// Written by `pnpm generate` from schemas/. Do not edit.
import type { FormatModule } from '../../document-type.ts';
import { ruleSet } from '../../rules/validation-report.gen.ts';
import { versions } from '../../../../../specs/validation-report?validators';

export const module: FormatModule = {
  format: 'validation-report',
  versions,
  ruleSet,
  hasSeries: false,
};
