// Written by `pnpm generate` from schemas/. Do not edit.
import { defineDocumentType } from '../document-type.ts';
import { module as checks } from './readiness-assessment/module.gen.ts';
import type * as v1_0 from './readiness-assessment/v1.0.gen.ts';

export type { v1_0 };
/** Says how ready a designated operator is for e-commerce: what was asked and answered, what a mission saw, scores per pillar, findings, recommendations, and whether the activities of the roadmap stand where the operator says. */
export type ReadinessAssessment = v1_0.ReadinessAssessment;

export const { module, validate, parse, is, documentType } = defineDocumentType<ReadinessAssessment>(checks);
