import { defineRule } from '../../document.ts';

const members = {
  'yes-no': 'yesNo',
  'single-choice': 'choices',
  'multiple-choice': 'choices',
  number: 'measure',
  date: 'date',
  text: 'text',
} as const;

export default defineRule({
  id: 'readiness-assessment/answers-fit-their-questions',
  clause: 'RA-R5',
  severity: 'error',
  since: '1.0',
  source: ['S1-40', 'proposed'],
  document({ questionnaire, answers = [] }, report) {
    const all = (questionnaire?.sections ?? []).flatMap(({ questions }) => questions);
    const questions = new Map(all.map((question) => [question.id, question]));
    for (const [i, answer] of answers.entries()) {
      const question = questions.get(answer.question);
      if (!question || answer.notApplicable) continue;
      const { type, options, unit } = question;
      const named = { question: question.id };
      const needed = members[type];
      const given = Object.values(members).find((member) => answer[member] !== undefined);
      if (given !== needed) {
        report(['answers', i, given as string], { variant: 'type', ...named, type, needed, given: given as string });
        continue;
      }
      if (type === 'single-choice' && (answer.choices?.length ?? 0) > 1)
        report(['answers', i, 'choices'], { variant: 'single', ...named, given: answer.choices ?? [] });
      const offered = options?.map(({ code }) => code);
      for (const [k, choice] of (answer.choices ?? []).entries())
        if (offered && !offered.includes(choice))
          report(['answers', i, 'choices', k], { variant: 'option', ...named, given: choice, needed: offered });
      if (unit !== undefined && answer.measure && answer.measure.unit !== unit)
        report(['answers', i, 'measure', 'unit'], {
          variant: 'unit',
          ...named,
          given: answer.measure.unit,
          needed: unit,
        });
    }
  },
});
