// Written by `pnpm generate` from schemas/. Do not edit.
import { type DocumentType, defineDocumentType } from '../document-type.ts';
import { module as checks } from './validation-policy/module.gen.ts';
import type * as v1_0 from './validation-policy/v1.0.gen.ts';

export type { v1_0 };
/** How a programme or regulator wants documents judged: limits, severities with effective dates, waivers with reason and expiry, editions admitted, profiles required, and when reports are due. */
export type ValidationPolicy = v1_0.ValidationPolicy;

const type: DocumentType<ValidationPolicy> = defineDocumentType(checks);
/** The compiled versions of the format, for the layers of this SDK. */
export const module: DocumentType<ValidationPolicy>['module'] = type.module;
/** Judges bytes and strings as the text of a document, any other value as parsed elsewhere; never throws on bad data. */
export const validate: DocumentType<ValidationPolicy>['validate'] = type.validate;
/** The typed document; throws a `NotConformantError` if it does not conform. */
export const parse: DocumentType<ValidationPolicy>['parse'] = type.parse;
/** Whether a value is a conformant document. */
export const is: DocumentType<ValidationPolicy>['is'] = type.is;
/** The format as a Standard Schema (v1), for form libraries and frameworks. */
export const documentType: DocumentType<ValidationPolicy>['documentType'] = type.documentType;
