import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/flexibility-is-justified',
  clause: 'WI-R12',
  severity: 'error',
  since: '1.0',
  from: 'submitted',
  source: ['S4-7'],
  document(d, report) {
    for (const [i, { code, flexibility }] of (d.standards ?? []).entries()) {
      if (!flexibility) continue;
      const { reason, nonImpediment } = flexibility;
      if (!reason) report(['standards', i, 'flexibility'], { variant: 'reason', standard: code });
      if (!nonImpediment) report(['standards', i, 'flexibility'], { variant: 'nonImpediment', standard: code });
    }
  },
});
