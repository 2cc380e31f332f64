import { defineRule } from '../../document.ts';

/** Of a value that is missing neither a change nor a verdict can be told. */
export default defineRule({
  id: 'kpi-report/missing-values-claim-nothing',
  clause: 'KR-R24',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  needs: ['missing'],
  item({ indicator, missing, change, status }, report) {
    const { reason } = missing;
    if (change) report(['change'], { indicator, reason, variant: 'change' });
    if (status !== undefined && status !== 'not-assessed') report(['status'], { indicator, reason, status });
  },
});
