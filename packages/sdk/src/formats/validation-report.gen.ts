// Written by `pnpm generate` from schemas/. Do not edit.
import { defineDocumentType } from '../document-type.ts';
import { ruleSet } from '../rules/validation-report.gen.ts';
import type * as v1_0 from './validation-report/v1.0.gen.ts';
import * as structure1_0 from '../../../../specs/validation-report/v1.0/schema.json?validator';

export type { v1_0 };
/** What a validator found in one document, what it did not check, and with which schema, rules and catalogs it judged. */
export type ValidationReport = v1_0.ValidationReport;

export const { module, validate, parse, is, documentType } = defineDocumentType<ValidationReport>({
  format: 'validation-report',
  versions: { '1.0': structure1_0 },
  ruleSet,
});
