// Written by `pnpm generate` from schemas/. Do not edit.
import type { Migration } from '@waypost/schemas/define/migration';
import migration0 from '../../../../../schemas/formats/roadmap/migrations/1.0-to-1.1.ts';

/** How documents of the format get from one version to another. */
export const migrations: readonly Migration[] = [migration0];

/** Members of the document that name the edition of a code list, besides `catalogs`. */
export const editionMembers: Readonly<Record<string, string>> = {};
