// Written by `pnpm generate` from schemas/. Do not edit.
import type { Migration } from '@waypost/schemas/define/migration';

/** How documents of the format get from one version to another. */
export const migrations: readonly Migration[] = [];

/** Members of the document that name the edition of a code list, besides `catalogs`. */
export const editionMembers: Readonly<Record<string, string>> = {};
