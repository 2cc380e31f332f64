// Written by `pnpm generate` from schemas/. Do not edit.
import type { FormatModule } from '../../document-type.ts';
import { ruleSet } from '../../rules/wco-implementation-status.gen.ts';
import * as structure1_0 from '../../../../../specs/wco-implementation-status/v1.0/schema.json?validator';

export const module: FormatModule = {
  format: 'wco-implementation-status',
  versions: { '1.0': structure1_0 },
  ruleSet,
  hasSeries: true,
};
