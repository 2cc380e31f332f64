import { defineRule } from '../../document.ts';

const three = ['D-CAPEVAL', 'D-TOOLBOX', 'D-STRATEVAL'];

export default defineRule({
  id: 'readiness-assessment/dre-reviews-close-with-their-deliverables',
  clause: 'RA-R19',
  severity: 'warning',
  since: '1.0',
  profiles: ['full'],
  source: ['S1-48', 'S1-49', 'S1-50'],
  document({ kind, phases = [], deliverables }, report) {
    const closed = phases.some(({ code, status }) => code === 'FOLLOWUP' && status === 'completed');
    if (kind !== 'DRE-REVIEW' || !closed) return;
    const delivered = (deliverables ?? []).filter(({ status }) => status === 'delivered').map(({ code }) => code);
    const missing = three.filter((code) => !delivered.includes(code));
    if (missing.length > 0) report(deliverables ? ['deliverables'] : [], { missing });
  },
});
