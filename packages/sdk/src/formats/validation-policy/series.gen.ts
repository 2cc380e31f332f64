// Written by `pnpm generate` from schemas/. Do not edit.
import type { SeriesRule } from '@waypost/schemas/define/rule';

/** Rules across documents, for the option `series` of `validate`. */
export const series: readonly SeriesRule[] = [];
