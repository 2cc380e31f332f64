import { spanOf } from '../../exact/dates.ts';
import { statedValue } from '../../formats/kpi-report/rules/interval.ts';
import { documentOf, kpiReportRule } from '../documents.ts';
import { differ } from '../measures.ts';

/** Whether two dates may be the same; one that is not stated may be any. */
function mayBeSame(a: string | undefined, b: string): boolean {
  const [one, other] = [spanOf(a), spanOf(b)];
  return !one || !other || (one.first <= other.last && other.first <= one.last);
}

/** A target cited from the roadmap has the indicator and the value that it has there. */
export default kpiReportRule({
  id: 'series/reported-targets-agree-with-the-roadmap',
  clause: 'SR-R10',
  severity: 'warning',
  since: '1.0',
  source: ['S0-19', 'S0-56', 'proposed'],
  compares: ['roadmap'],
  item({ indicator, target }, report, _document, { related }) {
    const roadmap = documentOf('roadmap', related.listed.get(target?.ref?.document ?? ''));
    const planned = roadmap?.indicatorTargets?.find(({ id }) => id === target?.ref?.id);
    if (!target || !planned) return;
    if (planned.indicator !== indicator)
      return report(['target', 'ref', 'id'], {
        id: planned.id,
        indicator,
        planned: planned.indicator,
        variant: 'indicator',
      });
    const same = planned.targets.filter(({ by }) => mayBeSame(target.by, by));
    if (same.length > 0 && same.every(({ measure }) => differ(measure, target.measure)))
      report(['target', 'measure'], {
        indicator,
        id: planned.id,
        value: statedValue(target.measure),
        planned: same.map(({ by, measure }) => `${statedValue(measure)} (${by})`),
      });
  },
});
