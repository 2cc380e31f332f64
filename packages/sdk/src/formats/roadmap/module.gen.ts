// Written by `pnpm generate` from schemas/. Do not edit.
import type { FormatModule } from '../../document-type.ts';
import { ruleSet } from '../../rules/roadmap.gen.ts';
import * as structure1_0 from '../../../../../specs/roadmap/v1.0/schema.json?validator';
import * as structure1_1 from '../../../../../specs/roadmap/v1.1/schema.json?validator';

export const module: FormatModule = {
  format: 'roadmap',
  versions: { '1.0': structure1_0, '1.1': structure1_1 },
  ruleSet,
  hasSeries: true,
};
