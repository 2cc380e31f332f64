import { periodOf } from '../../formats/kpi-report/rules/effective.ts';
import { statedValue } from '../../formats/kpi-report/rules/interval.ts';
import { kpiReportRule, statedBefore } from '../documents.ts';
import { differ } from '../measures.ts';
import { haveSameIndicators, isSamePeriod, observationsOf, subjectOf } from '../observations.ts';

/** A value that was reported before for the same period is the same, or a note tells why it is not. */
export default kpiReportRule({
  id: 'series/revised-values-say-so',
  clause: 'SR-R14',
  severity: 'warning',
  since: '1.0',
  source: ['S0-53', 'proposed'],
  compares: [['earlier-revision', 'previous']],
  item(observation, report, document, { related }) {
    const { indicator, measure, missing } = observation;
    if (observation.seriesBreak || observation.note || missing?.note) return;
    const period = periodOf(observation, document);
    for (const earlier of statedBefore('kpi-report', related)) {
      if (!haveSameIndicators(document, earlier)) continue;
      const before = observationsOf(subjectOf(observation, document), earlier).find((other) =>
        isSamePeriod(periodOf(other, earlier), period),
      )?.measure;
      if (!before) continue;
      const args = { indicator, before: statedValue(before), document: earlier.documentId };
      if (missing) return report(['missing'], { ...args, variant: 'missing' });
      if (measure && differ(measure, before)) return report(['measure'], { ...args, value: statedValue(measure) });
    }
  },
});
