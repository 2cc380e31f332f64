import { defineRule } from '../../document.ts';
import { indicatorOf } from '../effective.ts';
import { statedValue } from '../interval.ts';
import { againstTarget } from '../target.ts';

/** A target said to be reached is reached, one said to be missed is not, as far as the numbers settle it. */
export default defineRule({
  id: 'kpi-report/achieved-and-missed-fit-the-target',
  clause: 'KR-R10',
  severity: 'error',
  since: '1.0',
  source: ['S0-34', 'S0-56', 'proposed'],
  catalogs: ['indicator'],
  needs: ['measure', 'target', 'status'],
  item({ indicator, measure, target, status }, report, _document, context) {
    if (status !== 'achieved' && status !== 'missed') return;
    const { better } = indicatorOf(indicator, context) ?? {};
    const verdict = better && againstTarget(measure, target.measure, better);
    const args = { indicator, value: statedValue(measure), target: statedValue(target.measure) };
    if (status === 'achieved' && verdict === 'not-reached') report(['status'], args);
    if (status === 'missed' && verdict === 'reached') report(['status'], { ...args, variant: 'missed' });
  },
});
