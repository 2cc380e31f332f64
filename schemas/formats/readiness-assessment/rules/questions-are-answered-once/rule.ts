import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/questions-are-answered-once',
  clause: 'RA-R5',
  severity: 'error',
  since: '1.0',
  source: ['S1-40', 'proposed'],
  document({ answers = [] }, report) {
    const first = new Map<string, number>();
    for (const [i, { question }] of answers.entries()) {
      const earlier = first.get(question);
      if (earlier === undefined) first.set(question, i);
      else report(['answers', i, 'question'], { question, first: `/answers/${earlier}` });
    }
  },
});
