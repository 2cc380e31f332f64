import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/answers-belong-to-a-question',
  clause: 'RA-R5',
  severity: 'error',
  since: '1.0',
  source: ['S1-40', 'S1-41'],
  document({ questionnaire, answers = [] }, report) {
    // A questionnaire that is only referred to has its questions elsewhere.
    if (!questionnaire?.sections?.length) return;
    const asked = new Set(questionnaire.sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
    for (const [index, { question }] of answers.entries())
      if (!asked.has(question)) report(['answers', index, 'question'], { question });
  },
});
