import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/findings-cite-given-answers',
  clause: 'RA-R8',
  severity: 'error',
  since: '1.0',
  from: 'submitted',
  profiles: ['full'],
  source: ['S1-41', 'proposed'],
  document({ answers = [], findings = [] }, report) {
    const answered = new Set(answers.map(({ question }) => question));
    for (const [i, { id, answerRefs = [] }] of findings.entries())
      for (const [k, question] of answerRefs.entries())
        if (!answered.has(question)) report(['findings', i, 'answerRefs', k], { finding: id, question });
  },
});
