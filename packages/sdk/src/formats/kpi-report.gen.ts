// Written by `pnpm generate` from schemas/. Do not edit.
import { defineDocumentType } from '../document-type.ts';
import { module as checks } from './kpi-report/module.gen.ts';
import type * as v1_0 from './kpi-report/v1.0.gen.ts';

export type { v1_0 };
/** Figures and progress for one period: the monthly report of an operator, the progress report of a programme, or the statistics of a survey. */
export type KpiReport = v1_0.KpiReport;

export const { module, validate, parse, is, documentType } = defineDocumentType<KpiReport>(checks);
