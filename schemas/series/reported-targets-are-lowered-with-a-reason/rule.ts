import type { SeriesContext } from '../../define/rule.ts';
import { indicatorOf } from '../../formats/kpi-report/rules/effective.ts';
import { statedValue } from '../../formats/kpi-report/rules/interval.ts';
import { documentOf, kpiReportRule, type Observation, statedBefore } from '../documents.ts';
import { differ, isLowered } from '../measures.ts';
import { haveSameIndicators, observationsOf, subjectOf } from '../observations.ts';

/** Whether the roadmap itself has the target as it is reported now; how it came to have it is the roadmap's matter. */
function isPlanned({ ref, measure }: NonNullable<Observation['target']>, { related }: SeriesContext): boolean {
  const roadmap = documentOf('roadmap', related.listed.get(ref?.document ?? ''));
  const planned = roadmap?.indicatorTargets?.find(({ id }) => id === ref?.id);
  return planned?.targets.some((target) => !differ(target.measure, measure)) ?? false;
}

/** A target is not lowered from one report to the next without a word. */
export default kpiReportRule({
  id: 'series/reported-targets-are-lowered-with-a-reason',
  clause: 'SR-R9',
  severity: 'warning',
  since: '1.0',
  source: ['S0-34', 'S0-62', 'proposed'],
  catalogs: ['indicator'],
  compares: [['earlier-revision', 'previous']],
  item(observation, report, document, context) {
    const { target, indicator } = observation;
    if (!target || observation.seriesBreak || observation.note || isPlanned(target, context)) return;
    const better = indicatorOf(indicator, context)?.better;
    for (const earlier of statedBefore('kpi-report', context.related)) {
      if (!haveSameIndicators(document, earlier)) continue;
      const known = observationsOf(subjectOf(observation, document), earlier).flatMap(({ target: it }) =>
        it && it.by === target.by ? [it.measure] : [],
      );
      const [before] = known;
      if (!before || !known.every((measure) => isLowered(target.measure, measure, better))) continue;
      const values = { value: statedValue(target.measure), before: statedValue(before) };
      return report(['target', 'measure'], { indicator, ...values, document: earlier.documentId });
    }
  },
});
