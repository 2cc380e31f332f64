import type { Comparison, Related, RelatedDocument, SeriesRule } from '@waypost/schemas/define/rule';
import type { NotChecked } from '../result.ts';
import { applicableRules } from '../rules/context.ts';
import { relate } from './relate.ts';

/** Rules across documents, and the documents at hand to compare with; all of these are structurally sound. */
export interface Series {
  rules: readonly SeriesRule[];
  documents: readonly RelatedDocument[];
  /** Names of documents that were given, but are too broken to compare with. */
  unusable?: readonly string[];
}

/** The rules across documents that can be run on a document, what they compare with, and what was left out. */
export function seriesOf(document: object, { rules, documents, unusable = [] }: Series) {
  const related = relate(document, documents);
  const wanted = applicableRules(rules, document) as SeriesRule[];
  const isReady = ({ compares }: SeriesRule) =>
    compares.every((one) => [one].flat().some((comparison) => isAtHand(comparison, related)));
  const left = wanted.filter((rule) => !isReady(rule)).map(({ id }) => id);
  const notChecked: NotChecked[] = [];
  if (unusable.length > 0) notChecked.push({ layer: 'series', reason: 'earlier-errors', documents: [...unusable] });
  if (left.length > 0) notChecked.push({ layer: 'series', reason: 'no-related-document', rules: left });
  return { rules: wanted.filter(isReady), related, notChecked };
}

function isAtHand(comparison: Comparison, related: Related): boolean {
  if (comparison === 'earlier-revision') return related.earlierRevision !== undefined;
  if (comparison === 'previous') return related.previous !== undefined;
  if (comparison === 'listed') return related.listed.size > 0;
  return related.of(comparison).length > 0;
}
