import type { Path, Related } from '../define/rule.ts';
import { certainlyBefore, spanOf } from '../exact/dates.ts';
import {
  documentOf,
  documentsOf,
  type Envelope,
  isInForce,
  type KpiHeader,
  type Roadmap,
  statedBefore,
} from './documents.ts';

type Activity = NonNullable<Roadmap['activities']>[number];

/** What a roadmap, or a report on one, says of an activity. */
export interface ActivityState {
  id: string;
  path: Path;
  told: Pick<Activity, 'status' | 'progressPct' | 'actualEnd'>;
  /** A report's note tells why it changed; for roadmaps see `amendedSince`. */
  isExplained: boolean;
}

/** The states that a document tells, by documentId of the roadmap and id of the activity. */
export function statesIn(document: Roadmap | KpiHeader): Map<string, ActivityState> {
  const states = new Map<string, ActivityState>();
  if (isRoadmap(document)) {
    for (const [index, told] of (document.activities ?? []).entries()) {
      const { id } = told;
      states.set(keyOf(document.documentId, id), { id, path: ['activities', index], told, isExplained: false });
    }
    return states;
  }
  for (const [index, told] of (document.activityProgress ?? []).entries()) {
    const { id, document: name } = told.activity;
    const roadmap = documentIdOf(document, name);
    const path = ['activityProgress', index];
    if (roadmap !== undefined) states.set(keyOf(roadmap, id), { id, path, told, isExplained: told.note !== undefined });
  }
  return states;
}

export const keyOf = (documentId: string, id: string) => `${documentId}\n${id}`;

/** The documentId behind a local id of `relatedDocuments`. */
export const documentIdOf = ({ relatedDocuments = [] }: Pick<Envelope, 'relatedDocuments'>, id: string | undefined) =>
  relatedDocuments.find((related) => related.id === id)?.documentId;

/** Activities that amendments made since an earlier revision of the roadmap speak of. */
export function amendedSince(earlier: Roadmap, { amendments = [] }: Roadmap): ReadonlySet<string> {
  const known = new Set(earlier.amendments?.map(({ id }) => id));
  return new Set(amendments.flatMap(({ id, activity }) => (known.has(id) ? [] : [activity])));
}

/** Each state that changed: as it is told now and as it was told last before, unless the change is explained. */
export function* unexplainedChanges(
  document: Roadmap | KpiHeader,
  related: Related,
): Generator<{ now: ActivityState; before: ActivityState }> {
  const before = new Map<string, ActivityState>();
  let amended: ReadonlySet<string> = new Set();
  for (const earlier of earlierTellings(document, related)) {
    for (const [key, state] of statesIn(earlier)) if (!before.has(key)) before.set(key, state);
    if (isRoadmap(document) && isRoadmap(earlier)) amended = amendedSince(earlier, document);
  }
  for (const [key, now] of statesIn(document)) {
    const known = before.get(key);
    if (known && !now.isExplained && !amended.has(now.id)) yield { now, before: known };
  }
}

const isRoadmap = (document: Roadmap | KpiHeader): document is Roadmap => document.format === 'roadmap';

/** Documents that tell of the same activities as they were before, the latest telling first. */
function earlierTellings(document: Roadmap | KpiHeader, related: Related): (Roadmap | KpiHeader)[] {
  if (isRoadmap(document)) {
    const earlier = documentOf('roadmap', related.earlierRevision);
    return earlier && isInForce(earlier) ? [earlier] : [];
  }
  const now = spanOf(document.asOf);
  const roadmaps = documentsOf('roadmap', related).filter(
    (roadmap) => isInForce(roadmap) && certainlyBefore(spanOf(roadmap.asOf), now),
  );
  return [...statedBefore('kpi-report', related), ...roadmaps].sort(
    (a, b) => lastDay(b) - lastDay(a) || b.revision - a.revision,
  );
}

const lastDay = ({ asOf }: Pick<Envelope, 'asOf'>) => spanOf(asOf)?.last ?? -Infinity;
