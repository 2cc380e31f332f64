// Written by `pnpm generate` from schemas/. Do not edit.
import type { FormatModule } from '../../document-type.ts';
import { ruleSet } from '../../rules/validation-policy.gen.ts';
import { versions } from '../../../../../specs/validation-policy?validators';

export const module: FormatModule = {
  format: 'validation-policy',
  versions,
  ruleSet,
  hasSeries: false,
};
