// Written by `pnpm generate` from schemas/. Do not edit.
import type { KpiReport as Published0 } from '../../sdk/src/formats/kpi-report/v1.0.gen.ts';
import type { Document as Written0 } from '../../../schemas/formats/kpi-report/v1.0/schema.ts';
import type { KpiReport as Published1 } from '../../sdk/src/formats/kpi-report/v1.1.gen.ts';
import type { Document as Written1 } from '../../../schemas/formats/kpi-report/v1.1/schema.ts';
import type { ReadinessAssessment as Published2 } from '../../sdk/src/formats/readiness-assessment/v1.0.gen.ts';
import type { Document as Written2 } from '../../../schemas/formats/readiness-assessment/v1.0/schema.ts';
import type { Roadmap as Published3 } from '../../sdk/src/formats/roadmap/v1.0.gen.ts';
import type { Document as Written3 } from '../../../schemas/formats/roadmap/v1.0/schema.ts';
import type { Roadmap as Published4 } from '../../sdk/src/formats/roadmap/v1.1.gen.ts';
import type { Document as Written4 } from '../../../schemas/formats/roadmap/v1.1/schema.ts';
import type { ValidationPolicy as Published5 } from '../../sdk/src/formats/validation-policy/v1.0.gen.ts';
import type { Document as Written5 } from '../../../schemas/formats/validation-policy/v1.0/schema.ts';
import type { ValidationReport as Published6 } from '../../sdk/src/formats/validation-report/v1.0.gen.ts';
import type { Document as Written6 } from '../../../schemas/formats/validation-report/v1.0/schema.ts';
import type { WcoImplementationStatus as Published7 } from '../../sdk/src/formats/wco-implementation-status/v1.0.gen.ts';
import type { Document as Written7 } from '../../../schemas/formats/wco-implementation-status/v1.0/schema.ts';

export interface DocumentTypes {
  'kpi-report/v1.0': [Published0, (typeof Written0)['static']];
  'kpi-report/v1.1': [Published1, (typeof Written1)['static']];
  'readiness-assessment/v1.0': [Published2, (typeof Written2)['static']];
  'roadmap/v1.0': [Published3, (typeof Written3)['static']];
  'roadmap/v1.1': [Published4, (typeof Written4)['static']];
  'validation-policy/v1.0': [Published5, (typeof Written5)['static']];
  'validation-report/v1.0': [Published6, (typeof Written6)['static']];
  'wco-implementation-status/v1.0': [Published7, (typeof Written7)['static']];
}
