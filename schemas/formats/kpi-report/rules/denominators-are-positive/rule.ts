import { defineRule } from '../../document.ts';

/** Nothing can be a share of zero: a value that is given has a denominator above it. */
export default defineRule({
  id: 'kpi-report/denominators-are-positive',
  clause: 'KR-R2',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  needs: ['measure', 'denominator'],
  item({ indicator, measure, denominator }, report) {
    if (denominator === 0) report(['denominator'], { indicator, value: measure.value });
  },
});
