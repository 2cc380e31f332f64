/**
 * The types that the SDK publishes, written from the OpenAPI dialect, describe the same documents as the schemas that
 * they come from. Checked by `tsc`, as part of `pnpm check`, under `exactOptionalPropertyTypes`; that no version is
 * missing here is checked by architecture.test.ts.
 */
import type { KpiReport } from '../packages/sdk/src/formats/kpi-report/v1.0.gen.ts';
import type { KpiReport as KpiReport1_1 } from '../packages/sdk/src/formats/kpi-report/v1.1.gen.ts';
import type { ReadinessAssessment } from '../packages/sdk/src/formats/readiness-assessment/v1.0.gen.ts';
import type { Roadmap } from '../packages/sdk/src/formats/roadmap/v1.0.gen.ts';
import type { Roadmap as Roadmap1_1 } from '../packages/sdk/src/formats/roadmap/v1.1.gen.ts';
import type { ValidationPolicy } from '../packages/sdk/src/formats/validation-policy/v1.0.gen.ts';
import type { ValidationReport } from '../packages/sdk/src/formats/validation-report/v1.0.gen.ts';
import type { WcoImplementationStatus } from '../packages/sdk/src/formats/wco-implementation-status/v1.0.gen.ts';
import type { Document as kpiReport } from '../schemas/formats/kpi-report/v1.0/schema.ts';
import type { Document as kpiReport1_1 } from '../schemas/formats/kpi-report/v1.1/schema.ts';
import type { Document as readinessAssessment } from '../schemas/formats/readiness-assessment/v1.0/schema.ts';
import type { Document as roadmap } from '../schemas/formats/roadmap/v1.0/schema.ts';
import type { Document as roadmap1_1 } from '../schemas/formats/roadmap/v1.1/schema.ts';
import type { Document as validationPolicy } from '../schemas/formats/validation-policy/v1.0/schema.ts';
import type { Document as validationReport } from '../schemas/formats/validation-report/v1.0/schema.ts';
import type { Document as wcoImplementationStatus } from '../schemas/formats/wco-implementation-status/v1.0/schema.ts';

/** All levels of a type written out, so that `A & B` and `{ … }` with the same members are the same; nothing is `any`. */
type Plain<T> = 0 extends 1 & T
  ? unknown
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T;
type Equal<A, B> = { is: <T>() => T extends A ? 1 : 2 } extends { is: <T>() => T extends B ? 1 : 2 } ? true : false;
/** Identical once written out, and each fits the other: a member that may be left out is not one that may be undefined. */
type Same<A, B> = Equal<Plain<A>, Plain<B>> extends true ? ([A, B] extends [B, A] ? true : false) : false;

export const same: readonly true[] = [
  true satisfies Same<KpiReport, (typeof kpiReport)['static']>,
  true satisfies Same<KpiReport1_1, (typeof kpiReport1_1)['static']>,
  true satisfies Same<ReadinessAssessment, (typeof readinessAssessment)['static']>,
  true satisfies Same<Roadmap, (typeof roadmap)['static']>,
  true satisfies Same<Roadmap1_1, (typeof roadmap1_1)['static']>,
  true satisfies Same<ValidationPolicy, (typeof validationPolicy)['static']>,
  true satisfies Same<ValidationReport, (typeof validationReport)['static']>,
  true satisfies Same<WcoImplementationStatus, (typeof wcoImplementationStatus)['static']>,
];

// What the comparison is worth: it sees what assignability alone would not.
export const different: readonly false[] = [
  false satisfies Same<{ a: string }, { a?: string }>,
  false satisfies Same<{ a?: string }, { a?: string | undefined }>,
  false satisfies Same<{ a: { b: 'x' }[] }, { a: { b: string }[] }>,
  false satisfies Same<{ a: 1 } | { b: 1 }, { a: 1 }>,
  false satisfies Same<{ a: unknown }, { a: string }>,
  false satisfies Equal<{ a: 1 | 2 }, { a: 1 }>,
  false satisfies Equal<{ a: 1; b?: 1 }, { a: 1 }>,
];
