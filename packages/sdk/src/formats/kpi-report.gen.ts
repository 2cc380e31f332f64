// Written by `pnpm generate` from schemas/. Do not edit.
import { type DocumentType, defineDocumentType } from '../document-type.ts';
import { module as checks } from './kpi-report/module.gen.ts';
import type * as v1_0 from './kpi-report/v1.0.gen.ts';
import type * as v1_1 from './kpi-report/v1.1.gen.ts';

export type { v1_0 };
export type { v1_1 };
/** Figures and progress for one period: the monthly report of an operator, the progress report of a programme, or the statistics of a survey. */
export type KpiReport = v1_0.KpiReport | v1_1.KpiReport;

const type: DocumentType<KpiReport> = defineDocumentType(checks);
/** The compiled versions of the format, for the layers of this SDK. */
export const module: DocumentType<KpiReport>['module'] = type.module;
/** Judges bytes and strings as the text of a document, any other value as parsed elsewhere; never throws on bad data. */
export const validate: DocumentType<KpiReport>['validate'] = type.validate;
/** The typed document; throws a `NotConformantError` if it does not conform. */
export const parse: DocumentType<KpiReport>['parse'] = type.parse;
/** Whether a value is a conformant document. */
export const is: DocumentType<KpiReport>['is'] = type.is;
/** The format as a Standard Schema (v1), for form libraries and frameworks. */
export const documentType: DocumentType<KpiReport>['documentType'] = type.documentType;
