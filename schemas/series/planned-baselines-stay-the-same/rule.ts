import { statedValue } from '../../formats/kpi-report/rules/interval.ts';
import { documentOf, isInForce, roadmapRule } from '../documents.ts';
import { differ } from '../measures.ts';
import { isSamePeriod } from '../observations.ts';
import { unamendedTargets } from '../planned-targets.ts';

/** The plan measures progress from the same year and the same values in every revision. */
export default roadmapRule({
  id: 'series/planned-baselines-stay-the-same',
  clause: 'SR-R21',
  severity: 'warning',
  since: '1.0',
  source: ['S0-35', 'S0-62', 'proposed'],
  compares: ['earlier-revision'],
  document(document, report, { related }) {
    const earlier = documentOf('roadmap', related.earlierRevision);
    if (!earlier || !isInForce(earlier)) return;
    const [year, was] = [document.baselineYear, earlier.baselineYear];
    if (year !== undefined && was !== undefined && year !== was)
      report(['baselineYear'], { year: String(year), before: String(was), variant: 'year' });
    for (const { index, now, before } of unamendedTargets(document, earlier)) {
      const [value, known] = [now?.baseline, before.baseline];
      if (value && known && isSamePeriod(value.period, known.period) && differ(value.measure, known.measure))
        report(['indicatorTargets', index, 'baseline', 'measure'], {
          indicator: before.indicator,
          value: statedValue(value.measure),
          before: statedValue(known.measure),
        });
    }
  },
});
