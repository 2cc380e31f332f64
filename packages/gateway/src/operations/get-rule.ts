import { ProblemError } from '../server/problem-error.ts';
import type { Handler } from './handler.ts';
import { published } from './published.ts';
import { rulesOf } from './rules.ts';

/** One rule, with its wordings and an example. */
export const getRule: Handler<'getRule'> = ({ path }, { standard }) => {
  const rule = rulesOf(standard).find(({ id }) => id === `${path.group}/${path.rule}`);
  if (!rule) throw new ProblemError('not-found');
  return published(rule);
};
