import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/ready-operators-meet-the-prerequisites',
  clause: 'RA-R12',
  severity: 'error',
  since: '1.0',
  source: ['S0-61'],
  document({ certifications = [], prerequisites = [] }, report) {
    for (const [i, { certification, status }] of certifications.entries()) {
      if (status !== 'ready' || typeof certification !== 'string') continue;
      const open = prerequisites
        .filter((prerequisite) => prerequisite.certification === certification && prerequisite.mandatory)
        .filter((prerequisite) => prerequisite.status === 'unmet' || prerequisite.status === 'partly');
      if (open.length > 0)
        report(['certifications', i, 'status'], { certification, prerequisites: open.map(({ code }) => code) });
    }
  },
});
