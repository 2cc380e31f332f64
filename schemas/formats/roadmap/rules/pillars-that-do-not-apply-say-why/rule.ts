import { defineRule } from '../../document.ts';

/** A pillar that is set aside gives the reason. */
export default defineRule({
  id: 'roadmap/pillars-that-do-not-apply-say-why',
  clause: 'RM-R1',
  severity: 'error',
  since: '1.0',
  from: 'submitted',
  profiles: ['national'],
  source: ['S0-50', 'proposed'],
  document({ pillars }, report) {
    for (const [index, { pillar, applicability, reason }] of pillars.entries())
      if (applicability === 'not-applicable' && !reason) report(['pillars', index], { pillar });
  },
});
