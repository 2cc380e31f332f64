import { amendedSince } from './activity-states.ts';
import type { Roadmap } from './documents.ts';

type Planned = NonNullable<Roadmap['indicatorTargets']>[number];

/** Targets whose change an amendment explains: one made since, to an activity that contributes to them. */
function amendedTargets(document: Roadmap, earlier: Roadmap): ReadonlySet<string> {
  const amended = amendedSince(earlier, document);
  const activities = [...(document.activities ?? []), ...(earlier.activities ?? [])];
  return new Set(activities.flatMap(({ id, targetRefs = [] }) => (amended.has(id) ? targetRefs : [])));
}

/** Targets of an earlier revision whose change nothing explains, as they were and as they are now, if they still are. */
export function* unamendedTargets(
  document: Roadmap,
  earlier: Roadmap,
): Generator<{ before: Planned; now?: Planned; index: number }> {
  const amended = amendedTargets(document, earlier);
  for (const before of earlier.indicatorTargets ?? []) {
    if (amended.has(before.id)) continue;
    const index = document.indicatorTargets?.findIndex(({ id }) => id === before.id) ?? -1;
    const now = document.indicatorTargets?.[index];
    // The same id for another indicator is told by another rule.
    if (now === undefined) yield { before, index };
    else if (now.indicator === before.indicator) yield { before, now, index };
  }
}
