// Written by `pnpm generate` from schemas/. Do not edit.
import type { FormatModule } from '../../document-type.ts';
import { ruleSet } from '../../rules/wco-implementation-status.gen.ts';
import { versions } from '../../../../../specs/wco-implementation-status?validators';

export const module: FormatModule = {
  format: 'wco-implementation-status',
  versions,
  ruleSet,
  hasSeries: true,
};
