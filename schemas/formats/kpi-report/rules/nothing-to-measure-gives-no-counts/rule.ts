import { defineRule } from '../../document.ts';

/** Where there was nothing to measure, nothing was counted. */
export default defineRule({
  id: 'kpi-report/nothing-to-measure-gives-no-counts',
  clause: 'KR-R2',
  severity: 'error',
  since: '1.1',
  source: ['proposed'],
  needs: ['missing'],
  item({ indicator, missing, numerator, denominator }, report) {
    if (missing.reason !== 'nothing-to-measure') return;
    for (const [member, count] of Object.entries({ numerator, denominator }))
      if (count !== undefined) report([member], { indicator, count });
  },
});
