// Written by `pnpm generate` from schemas/. Do not edit.
import { defineDocumentType } from '../document-type.ts';
import { module as checks } from './validation-report/module.gen.ts';
import type * as v1_0 from './validation-report/v1.0.gen.ts';

export type { v1_0 };
/** What a validator found in one document, what it did not check, and with which schema, rules and catalogs it judged. */
export type ValidationReport = v1_0.ValidationReport;

export const { module, validate, parse, is, documentType } = defineDocumentType<ValidationReport>(checks);
