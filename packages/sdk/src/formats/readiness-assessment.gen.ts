// Written by `pnpm generate` from schemas/. Do not edit.
import { type DocumentType, defineDocumentType } from '../document-type.ts';
import { module as checks } from './readiness-assessment/module.gen.ts';
import type * as v1_0 from './readiness-assessment/v1.0.gen.ts';

export type { v1_0 };
/** Says how ready a designated operator is for e-commerce: what was asked and answered, what a mission saw, scores per pillar, findings, recommendations, and whether the activities of the roadmap stand where the operator says. */
export type ReadinessAssessment = v1_0.ReadinessAssessment;

const type: DocumentType<ReadinessAssessment> = defineDocumentType(checks);
/** The compiled versions of the format, for the layers of this SDK. */
export const module: DocumentType<ReadinessAssessment>['module'] = type.module;
/** Judges bytes and strings as the text of a document, any other value as parsed elsewhere; never throws on bad data. */
export const validate: DocumentType<ReadinessAssessment>['validate'] = type.validate;
/** The typed document; throws a `NotConformantError` if it does not conform. */
export const parse: DocumentType<ReadinessAssessment>['parse'] = type.parse;
/** Whether a value is a conformant document. */
export const is: DocumentType<ReadinessAssessment>['is'] = type.is;
/** The format as a Standard Schema (v1), for form libraries and frameworks. */
export const documentType: DocumentType<ReadinessAssessment>['documentType'] = type.documentType;
