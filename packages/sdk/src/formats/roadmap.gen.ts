// Written by `pnpm generate` from schemas/. Do not edit.
import { type DocumentType, defineDocumentType } from '../document-type.ts';
import { module as checks } from './roadmap/module.gen.ts';
import type * as v1_0 from './roadmap/v1.0.gen.ts';
import type * as v1_1 from './roadmap/v1.1.gen.ts';

export type { v1_0 };
export type { v1_1 };
/** The national roadmap and action plan of a designated operator, or the frame a programme sets for such plans: pillars, team, activities, targets, funding. */
export type Roadmap = v1_0.Roadmap | v1_1.Roadmap;

const type: DocumentType<Roadmap> = defineDocumentType(checks);
/** The compiled versions of the format, for the layers of this SDK. */
export const module: DocumentType<Roadmap>['module'] = type.module;
/** Judges bytes and strings as the text of a document, any other value as parsed elsewhere; never throws on bad data. */
export const validate: DocumentType<Roadmap>['validate'] = type.validate;
/** The typed document; throws a `NotConformantError` if it does not conform. */
export const parse: DocumentType<Roadmap>['parse'] = type.parse;
/** Whether a value is a conformant document. */
export const is: DocumentType<Roadmap>['is'] = type.is;
/** The format as a Standard Schema (v1), for form libraries and frameworks. */
export const documentType: DocumentType<Roadmap>['documentType'] = type.documentType;
