import { type Homes, sharedHomes } from '../parts/rules/references.ts';

/** A reference to an item, of a related document or of the same. */
export interface ItemReference {
  document?: string;
  id: string;
}

/** What references into other documents lead to, by the field that refers. */
const homes: Homes = {
  ...sharedHomes,
  activity: ['activities'],
  motivation: ['recommendations', 'decisions', 'events', 'findings'],
  recommendation: ['recommendations'],
  ref: ['indicatorTargets'],
};

/** Lists in which the item should stand, by the field that refers to it; undefined where any will do. */
export const homesOf = (member: string) => homes[member];
