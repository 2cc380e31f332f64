/** How far a change reaches: `major` refuses what was accepted, `minor` accepts more, `patch` says the same better. */
export type Level = 'major' | 'minor' | 'patch';

/** One difference between two versions of a schema, and what it means to those who write and read documents. */
export interface Change {
  level: Level;
  /** JSON Pointer into schema.json, to the keyword that changed; into the earlier one where the place is gone. */
  pointer: string;
  /** Id of the reason, see `reasons`. */
  reason: Reason;
  was?: unknown;
  now?: unknown;
}

/**
 * Why a change is of its level. Who writes documents is hurt where something is `narrower`: what conformed no longer
 * does. Who reads them must be ready for what is `wider`. A change that is both refuses something and is major.
 */
export const reasons = {
  narrower: { level: 'major', en: 'Documents that conformed no longer do.' },
  other: { level: 'major', en: 'Whether all that conformed still does cannot be shown.' },
  meaning: { level: 'major', en: 'What conformed still does, but says something else.' },
  wider: { level: 'minor', en: 'More documents conform: who reads them must be ready for more.' },
  wording: { level: 'patch', en: 'The same documents conform and say the same.' },
} as const satisfies Record<string, { level: Level; en: string }>;

export type Reason = keyof typeof reasons;

const order: readonly Level[] = ['patch', 'minor', 'major'];

/** The level of the farthest change; undefined if there is none. */
export const farthest = (changes: readonly Pick<Change, 'level'>[]): Level | undefined =>
  order.findLast((level) => changes.some((change) => change.level === level));

/** Whether a level reaches farther than another. */
export const isBeyond = (level: Level, limit: Level) => order.indexOf(level) > order.indexOf(limit);
