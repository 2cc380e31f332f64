import type { SeriesContext } from '../../define/rule.ts';
import { periodOf } from '../../formats/kpi-report/rules/effective.ts';
import { documentOf, isInForce, type KpiHeader, kpiReportRule } from '../documents.ts';
import { haveSameIndicators, isSamePeriod } from '../observations.ts';
import { oncePer } from '../once-per.ts';

/** What the report before told of its own period; indicators of the set to be covered are asked for anyway. */
const expected = oncePer((document: KpiHeader, context: SeriesContext): readonly string[] => {
  const previous = documentOf('kpi-report', context.related.previous);
  const set = context.catalog('indicator-set')?.codes.get(document.indicatorSet ?? '')?.attributes?.indicators;
  const told = new Set<string>();
  if (previous && isInForce(previous) && haveSameIndicators(document, previous))
    for (const observation of previous.observations)
      if (isSamePeriod(periodOf(observation, previous), previous.period)) told.add(observation.indicator);
  return [...told].filter((code) => !(set as string[] | undefined)?.includes(code));
});

/** What was reported last time is reported again, or said to be missing. */
export default kpiReportRule({
  id: 'series/indicators-are-reported-again',
  clause: 'SR-R13',
  severity: 'info',
  since: '1.0',
  from: 'submitted',
  profiles: ['operator', 'programme-progress'],
  source: ['S0-56', 'proposed'],
  catalogs: ['indicator-set'],
  compares: ['previous'],
  key: (_observation, document, context) => (expected(document, context).length > 0 ? ['all'] : undefined),
  value: ({ indicator }, _place, document, context): readonly string[] =>
    expected(document, context).includes(indicator) ? [indicator] : [],
  combine: (a, b) => (b.every((code) => a.includes(code)) ? a : [...new Set([...a, ...b])].sort()),
  group(seen, report, document, context) {
    const missing = expected(document, context).filter((indicator) => !seen.includes(indicator));
    const previous = documentOf('kpi-report', context.related.previous);
    if (previous && missing.length > 0) report(-1, ['observations'], { missing, document: previous.documentId });
  },
});
