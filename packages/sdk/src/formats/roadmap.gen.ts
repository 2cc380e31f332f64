// Written by `pnpm generate` from schemas/. Do not edit.
import { defineDocumentType } from '../document-type.ts';
import { module as checks } from './roadmap/module.gen.ts';
import type * as v1_0 from './roadmap/v1.0.gen.ts';

export type { v1_0 };
/** The national roadmap and action plan of a designated operator, or the frame a programme sets for such plans: pillars, team, activities, targets, funding. */
export type Roadmap = v1_0.Roadmap;

export const { module, validate, parse, is, documentType } = defineDocumentType<Roadmap>(checks);
