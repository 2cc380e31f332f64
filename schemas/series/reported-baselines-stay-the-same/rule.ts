import { statedValue } from '../../formats/kpi-report/rules/interval.ts';
import { kpiReportRule, statedBefore } from '../documents.ts';
import { differ } from '../measures.ts';
import { haveSameIndicators, isSamePeriod, observationsOf, subjectOf } from '../observations.ts';

/** A baseline is what it was in the report before; a new one is explained. */
export default kpiReportRule({
  id: 'series/reported-baselines-stay-the-same',
  clause: 'SR-R8',
  severity: 'warning',
  since: '1.0',
  source: ['S0-35', 'proposed'],
  compares: [['earlier-revision', 'previous']],
  document({ baselineYear }, report, { related }) {
    const before = statedBefore('kpi-report', related).find((earlier) => earlier.baselineYear !== undefined);
    if (baselineYear !== undefined && before && before.baselineYear !== baselineYear)
      report(['baselineYear'], {
        year: String(baselineYear),
        before: String(before.baselineYear),
        document: before.documentId,
        variant: 'year',
      });
  },
  item(observation, report, document, { related }) {
    const { baseline, indicator } = observation;
    if (!baseline || observation.seriesBreak || observation.note) return;
    for (const earlier of statedBefore('kpi-report', related)) {
      if (!haveSameIndicators(document, earlier)) continue;
      const known = observationsOf(subjectOf(observation, document), earlier).flatMap(({ baseline: it }) =>
        it && isSamePeriod(it.period, baseline.period) ? [it.measure] : [],
      );
      const [before] = known;
      if (!before || !known.every((measure) => differ(measure, baseline.measure))) continue;
      const values = { value: statedValue(baseline.measure), before: statedValue(before) };
      return report(['baseline', 'measure'], { indicator, ...values, document: earlier.documentId });
    }
  },
});
