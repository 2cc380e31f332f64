// Written by `pnpm generate` from schemas/. Do not edit.
import type { SeriesRule } from '@waypost/schemas/define/rule';
import rule0 from '../../../../../schemas/series/begun-standards-are-carried-over/rule.ts';
import rule1 from '../../../../../schemas/series/digests-match-the-documents-at-hand/rule.ts';
import rule2 from '../../../../../schemas/series/ids-keep-their-item/rule.ts';
import rule3 from '../../../../../schemas/series/listed-revisions-are-the-latest/rule.ts';
import rule4 from '../../../../../schemas/series/references-lead-to-items/rule.ts';
import rule5 from '../../../../../schemas/series/references-lead-to-the-right-kind-of-item/rule.ts';
import rule6 from '../../../../../schemas/series/related-documents-are-not-withdrawn/rule.ts';
import rule7 from '../../../../../schemas/series/revisions-form-a-chain/rule.ts';
import rule8 from '../../../../../schemas/series/standards-do-not-fall-back/rule.ts';

/** Rules across documents, for the option `series` of `validate`. */
export const series: readonly SeriesRule[] = [rule0, rule1, rule2, rule3, rule4, rule5, rule6, rule7, rule8];
