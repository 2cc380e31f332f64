import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/findings-cite-what-shows-them',
  clause: 'RA-R8',
  severity: 'error',
  since: '1.0',
  from: 'submitted',
  profiles: ['full'],
  source: ['S1-41', 'S1-47', 'proposed'],
  document({ findings = [] }, report) {
    for (const [i, { id, answerRefs, evidence }] of findings.entries())
      if (!answerRefs?.length && !evidence?.length) report(['findings', i], { finding: id });
  },
});
