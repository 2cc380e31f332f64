// Written by `pnpm generate` from schemas/. Do not edit.
import type { FormatModule } from '../../document-type.ts';
import { ruleSet } from '../../rules/validation-policy.gen.ts';
import * as structure1_0 from '../../../../../specs/validation-policy/v1.0/schema.json?validator';

export const module: FormatModule = {
  format: 'validation-policy',
  versions: { '1.0': structure1_0 },
  ruleSet,
  hasSeries: false,
};
