import type { Comparison, Related, RelatedDocument, SeriesRule } from '@waypost/schemas/define/rule';
import type { NotChecked } from '../result.ts';
import { applicableRules } from '../rules/context.ts';
import { referencesOf, relate } from './relate.ts';

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
  const whereAll = (test: (comparison: Comparison) => boolean) => (rule: SeriesRule) =>
    rule.compares.every((one) => [one].flat().some(test));
  const wanted = (applicableRules(rules, document) as SeriesRule[]).filter(whereAll((it) => canBe(it, document)));
  const isReady = whereAll((comparison) => isAtHand(comparison, related));
  const left = wanted.filter((rule) => !isReady(rule)).map(({ id }) => id);
  const absent = referencesOf(document).flatMap(({ id, documentId }) => (related.listed.has(id) ? [] : [documentId]));
  const notChecked: NotChecked[] = [];
  if (absent.length > 0) notChecked.push({ layer: 'series', reason: 'no-related-document', documents: some(absent) });
  if (unusable.length > 0) notChecked.push({ layer: 'series', reason: 'earlier-errors', documents: some(unusable) });
  if (left.length > 0) notChecked.push({ layer: 'series', reason: 'no-related-document', rules: left });
  return { rules: wanted.filter(isReady), related, notChecked };
}

/** As many as a report names, each once. */
const some = (names: readonly string[]) => [...new Set(names)].slice(0, 100);

/** Whether there can be such a document: a first revision has none before it, and not every document lists others. */
function canBe(comparison: Comparison, document: object): boolean {
  if (comparison === 'earlier-revision') return (document as { revision?: number }).revision !== 1;
  return comparison !== 'listed' || referencesOf(document).length > 0;
}

function isAtHand(comparison: Comparison, related: Related): boolean {
  if (comparison === 'earlier-revision') return related.earlierRevision !== undefined;
  if (comparison === 'previous') return related.previous !== undefined;
  if (comparison === 'listed') return related.listed.size > 0;
  return related.of(comparison).length > 0;
}
