import type { Document } from '../document.ts';

/** A part of a weighted mean. */
export interface Part {
  value: number;
  weight: number;
}

type Score = NonNullable<Document['scores']>[number];

/** Scores of pillars that make up the whole; undefined where one has no weight or another scale, lies outside it or stands twice. */
export function scoredPillars({ scores = [] }: Document, scale: Score['scale']): Part[] | undefined {
  const parts: Part[] = [];
  const seen = new Set<string>();
  for (const { pillar, value, weight, scale: own } of scores) {
    if (pillar === undefined) continue;
    if (weight === undefined || own.min !== scale.min || own.max !== scale.max) return undefined;
    if (value < scale.min || value > scale.max || seen.has(pillar)) return undefined;
    seen.add(pillar);
    parts.push({ value, weight });
  }
  return parts;
}

/**
 * Answers that make up the score of a pillar, those that do not apply left out; undefined where a question of the
 * pillar has no weight, no answer, an answer that is worth no stated points, or points on another scale: the best
 * option of a question is worth the highest score.
 */
export function scoredQuestions(
  { questionnaire, answers = [] }: Document,
  pillar: string,
  scale: Score['scale'],
): Part[] | undefined {
  const questions = (questionnaire?.sections ?? []).flatMap((section) => section.questions);
  const parts: Part[] = [];
  for (const question of questions) {
    if (question.pillar !== pillar) continue;
    const answer = answers.find((given) => given.question === question.id);
    if (answer?.notApplicable) continue;
    const [choice, second] = answer?.choices ?? [];
    const value = question.options?.find(({ code }) => code === choice)?.score;
    const points = question.options?.map(({ score }) => score ?? Number.NaN) ?? [];
    if (question.weight === undefined || value === undefined || second !== undefined) return undefined;
    if (Math.max(...points) !== scale.max) return undefined;
    parts.push({ value, weight: question.weight });
  }
  return parts;
}
