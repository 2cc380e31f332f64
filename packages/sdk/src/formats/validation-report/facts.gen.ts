// Written by `pnpm generate` from schemas/. Do not edit.
import type { FactTables } from '@waypost/schemas/define/facts';

/** What the documents of the format say, as tables of rows. */
export const facts: FactTables = {};
