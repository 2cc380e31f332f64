// Written by `pnpm generate` from schemas/. Do not edit.
import type { FormatModule } from '../../document-type.ts';
import { ruleSet } from '../../rules/roadmap.gen.ts';
import { versions } from '../../../../../specs/roadmap?validators';

export const module: FormatModule = {
  format: 'roadmap',
  versions,
  ruleSet,
  hasSeries: true,
};
