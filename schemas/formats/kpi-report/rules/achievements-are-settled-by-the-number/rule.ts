import { defineRule } from '../../document.ts';
import { indicatorOf } from '../effective.ts';
import { statedValue } from '../interval.ts';
import { againstTarget } from '../target.ts';

/** «More than 70» settles a target of 70; «about 70» does not. */
export default defineRule({
  id: 'kpi-report/achievements-are-settled-by-the-number',
  clause: 'KR-R16',
  severity: 'warning',
  since: '1.0',
  source: ['S3-9', 'S3-22', 'S3-23', 'proposed'],
  catalogs: ['indicator'],
  needs: ['measure', 'target', 'status'],
  item({ indicator, measure, target, status }, report, _document, context) {
    if (status !== 'achieved' || (measure.comparator ?? 'eq') === 'eq') return;
    const better = indicatorOf(indicator, context)?.better ?? 'none';
    // What cannot be reached at all is an error of its own.
    if (againstTarget(measure, target.measure, better) === 'not-reached') return;
    const verdict = againstTarget(measure, target.measure, better, context.thresholds.approximation / 100);
    if (verdict !== undefined && verdict !== 'reached')
      report(['status'], { indicator, value: statedValue(measure), target: statedValue(target.measure) });
  },
});
