import type { Standard } from '../standard.ts';

/** A rule as published in the index of rules. */
export interface PublishedRule extends Record<string, unknown> {
  id: string;
  /** Left out where it holds for all. */
  formats?: string[];
}

/** All rules, in the order in which they are checked. */
export const rulesOf = (standard: Standard) => standard.json<PublishedRule[]>(standard.index.rules.path);
