// Written by `pnpm generate` from schemas/. Do not edit.
import { type DocumentType, defineDocumentType } from '../document-type.ts';
import { module as checks } from './validation-report/module.gen.ts';
import type * as v1_0 from './validation-report/v1.0.gen.ts';

export type { v1_0 };
/** What a validator found in one document, what it did not check, and with which schema, rules and catalogs it judged. */
export type ValidationReport = v1_0.ValidationReport;

const type: DocumentType<ValidationReport> = defineDocumentType(checks);
/** The compiled versions of the format, for the layers of this SDK. */
export const module: DocumentType<ValidationReport>['module'] = type.module;
/** Judges bytes and strings as the text of a document, any other value as parsed elsewhere; never throws on bad data. */
export const validate: DocumentType<ValidationReport>['validate'] = type.validate;
/** The typed document; throws a `NotConformantError` if it does not conform. */
export const parse: DocumentType<ValidationReport>['parse'] = type.parse;
/** Whether a value is a conformant document. */
export const is: DocumentType<ValidationReport>['is'] = type.is;
/** The format as a Standard Schema (v1), for form libraries and frameworks. */
export const documentType: DocumentType<ValidationReport>['documentType'] = type.documentType;
