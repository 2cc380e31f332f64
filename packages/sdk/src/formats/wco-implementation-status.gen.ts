// Written by `pnpm generate` from schemas/. Do not edit.
import { defineDocumentType } from '../document-type.ts';
import { module as checks } from './wco-implementation-status/module.gen.ts';
import type * as v1_0 from './wco-implementation-status/v1.0.gen.ts';

export type { v1_0 };
/** How far a customs administration has come with each standard of the WCO Framework of Standards on Cross-Border E-Commerce, with its intent, steps, gaps and capacity building; or the framework that a strategy lays down for all. */
export type WcoImplementationStatus = v1_0.WcoImplementationStatus;

export const { module, validate, parse, is, documentType } = defineDocumentType<WcoImplementationStatus>(checks);
