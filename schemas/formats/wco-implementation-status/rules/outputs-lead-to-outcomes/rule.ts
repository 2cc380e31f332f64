import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/outputs-lead-to-outcomes',
  clause: 'WI-R9',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  source: ['S4-11', 'S4-12'],
  document(d, report) {
    for (const [i, { code, status, preexisting, indicators = [] }] of (d.standards ?? []).entries()) {
      if (indicators.some(({ level }) => level === 'outcome')) continue;
      if (indicators.length > 0) report(['standards', i, 'indicators'], { variant: 'outputs', standard: code });
      else if (status === 'full' && !preexisting) report(['standards', i], { variant: 'full', standard: code });
    }
  },
});
