import type { PartValue } from '../define/rule.ts';

/** A reference to an item of a related document. */
export interface OutwardReference extends PartValue {
  value: { document: string; id: string };
}

export const isOutward = (part: PartValue): part is OutwardReference =>
  part.part === 'ItemRef' && (part.value as { document?: string }).document !== undefined;

/** Lists in which the item meant may stand, by the field that refers to it. */
const targets: Readonly<Record<string, readonly string[]>> = {
  activity: ['activities'],
  activityRefs: ['activities', 'steps'],
  findingRefs: ['findings', 'diagnostics'],
  motivation: ['recommendations', 'decisions', 'events', 'findings'],
  recommendation: ['recommendations'],
  ref: ['indicatorTargets'],
};

/** Lists in which the item should stand; undefined where any will do. */
export const targetsOf = ({ path }: PartValue) => targets[path.findLast((step) => typeof step === 'string') as string];
