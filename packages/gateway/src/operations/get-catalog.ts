import { ProblemError } from '../server/problem-error.ts';
import type { Handler } from './handler.ts';
import { published } from './published.ts';

/** One edition of a code list, as published. */
export const getCatalog: Handler<'getCatalog'> = ({ path }, { standard }) => {
  const found = standard.index.catalogs.find(({ list, edition }) => list === path.list && edition === path.edition);
  if (!found) throw new ProblemError('not-found');
  return published(standard.bytes(found.path));
};
