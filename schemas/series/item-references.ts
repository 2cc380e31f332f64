/** A reference to an item, of a related document or of the same. */
export interface ItemReference {
  document?: string;
  id: string;
}

/** Lists in which the item meant may stand, by the field that refers to it. */
const targets: Readonly<Record<string, readonly string[]>> = {
  activity: ['activities'],
  activityRefs: ['activities', 'steps'],
  findingRefs: ['findings', 'diagnostics'],
  motivation: ['recommendations', 'decisions', 'events', 'findings'],
  recommendation: ['recommendations'],
  ref: ['indicatorTargets'],
};

/** Lists in which the item should stand, by the field that refers to it; undefined where any will do. */
export const targetsOf = (member: string) => targets[member];
