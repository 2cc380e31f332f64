import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/wco-experts-are-accredited',
  clause: 'WI-R15',
  severity: 'warning',
  since: '1.0',
  source: ['S4-32', 'S4-43'],
  document(d, report) {
    for (const [i, { id, providers, expertsAccredited }] of (d.capacity ?? []).entries()) {
      const fromWco = providers?.some(
        ({ organization, role }) => organization === 'org:WCO' || role === 'WCO' || role === 'WCOMEMBER',
      );
      if (fromWco && expertsAccredited === false) report(['capacity', i, 'expertsAccredited'], { measure: id });
    }
  },
});
