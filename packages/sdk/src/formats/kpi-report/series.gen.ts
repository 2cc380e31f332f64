// Written by `pnpm generate` from schemas/. Do not edit.
import type { SeriesRule } from '@waypost/schemas/define/rule';
import rule0 from '../../../../../schemas/series/aggregates-agree-with-their-inputs/rule.ts';
import rule1 from '../../../../../schemas/series/completed-activities-stay-completed/rule.ts';
import rule2 from '../../../../../schemas/series/completed-activities-were-not-found-open/rule.ts';
import rule3 from '../../../../../schemas/series/definitions-keep-their-meaning/rule.ts';
import rule4 from '../../../../../schemas/series/digests-match-the-documents-at-hand/rule.ts';
import rule5 from '../../../../../schemas/series/ids-keep-their-item/rule.ts';
import rule6 from '../../../../../schemas/series/indicators-are-reported-again/rule.ts';
import rule7 from '../../../../../schemas/series/listed-revisions-are-the-latest/rule.ts';
import rule8 from '../../../../../schemas/series/operators-are-visited-in-the-cycle/rule.ts';
import rule9 from '../../../../../schemas/series/periods-do-not-overlap/rule.ts';
import rule10 from '../../../../../schemas/series/periods-leave-no-gap/rule.ts';
import rule11 from '../../../../../schemas/series/populations-keep-their-meaning/rule.ts';
import rule12 from '../../../../../schemas/series/progress-does-not-fall/rule.ts';
import rule13 from '../../../../../schemas/series/references-lead-to-items/rule.ts';
import rule14 from '../../../../../schemas/series/references-lead-to-the-right-kind-of-item/rule.ts';
import rule15 from '../../../../../schemas/series/related-documents-are-not-withdrawn/rule.ts';
import rule16 from '../../../../../schemas/series/reported-baselines-stay-the-same/rule.ts';
import rule17 from '../../../../../schemas/series/reported-targets-agree-with-the-roadmap/rule.ts';
import rule18 from '../../../../../schemas/series/reported-targets-are-lowered-with-a-reason/rule.ts';
import rule19 from '../../../../../schemas/series/reporters-are-counted/rule.ts';
import rule20 from '../../../../../schemas/series/reports-at-hand-are-summed-up-or-excluded/rule.ts';
import rule21 from '../../../../../schemas/series/revised-values-say-so/rule.ts';
import rule22 from '../../../../../schemas/series/revisions-form-a-chain/rule.ts';

/** Rules across documents, for the option `series` of `validate`. */
export const series: readonly SeriesRule[] = [rule0, rule1, rule2, rule3, rule4, rule5, rule6, rule7, rule8, rule9, rule10, rule11, rule12, rule13, rule14, rule15, rule16, rule17, rule18, rule19, rule20, rule21, rule22];
