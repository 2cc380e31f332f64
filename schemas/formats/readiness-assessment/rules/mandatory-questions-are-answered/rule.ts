import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/mandatory-questions-are-answered',
  clause: 'RA-R5',
  severity: 'error',
  since: '1.0',
  from: 'submitted',
  profiles: ['full'],
  source: ['S1-40', 'S1-41'],
  document({ questionnaire, answers = [] }, report) {
    const answered = new Set(answers.map(({ question }) => question));
    const open = (questionnaire?.sections ?? [])
      .flatMap(({ questions }) => questions)
      .filter(({ id, mandatory }) => mandatory && !answered.has(id));
    if (open.length > 0) report(['answers'], { questions: open.map(({ id }) => id), count: open.length });
  },
});
