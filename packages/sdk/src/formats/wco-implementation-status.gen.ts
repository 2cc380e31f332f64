// Written by `pnpm generate` from schemas/. Do not edit.
import { type DocumentType, defineDocumentType } from '../document-type.ts';
import { module as checks } from './wco-implementation-status/module.gen.ts';
import type * as v1_0 from './wco-implementation-status/v1.0.gen.ts';

export type { v1_0 };
/** How far a customs administration has come with each standard of the WCO Framework of Standards on Cross-Border E-Commerce, with its intent, steps, gaps and capacity building; or the framework that a strategy lays down for all. */
export type WcoImplementationStatus = v1_0.WcoImplementationStatus;

const type: DocumentType<WcoImplementationStatus> = defineDocumentType(checks);
/** The compiled versions of the format, for the layers of this SDK. */
export const module: DocumentType<WcoImplementationStatus>['module'] = type.module;
/** Judges bytes and strings as the text of a document, any other value as parsed elsewhere; never throws on bad data. */
export const validate: DocumentType<WcoImplementationStatus>['validate'] = type.validate;
/** The typed document; throws a `NotConformantError` if it does not conform. */
export const parse: DocumentType<WcoImplementationStatus>['parse'] = type.parse;
/** Whether a value is a conformant document. */
export const is: DocumentType<WcoImplementationStatus>['is'] = type.is;
/** The format as a Standard Schema (v1), for form libraries and frameworks. */
export const documentType: DocumentType<WcoImplementationStatus>['documentType'] = type.documentType;
