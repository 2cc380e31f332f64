import { envelopeRule } from '../documents.ts';
import { type Item, itemsOf } from '../items.ts';
import { saysOther } from '../texts.ts';

const names = ['title', 'text', 'name', 'definition'];
const kinds = ['pillar', 'kind'];

/** Whether it is of another indicator, or of another name and another kind as well. */
function isOther({ item: now }: Item, { item: before }: Item): boolean {
  const text = (item: Item['item']) =>
    names.map((name) => item[name]).find((value) => typeof value === 'object') as Record<string, string> | undefined;
  const differs = (member: string) =>
    now[member] !== undefined && before[member] !== undefined && now[member] !== before[member];
  return differs('indicator') || (saysOther(text(now), text(before)) && kinds.some(differs));
}

/** What is wrong with an id, from the item that has it and the one that had it; undefined where it is the same item. */
function reused(id: string, now: Item, before: Item | undefined) {
  if (!before) return undefined;
  const [from, to] = [before.collection, now.collection];
  if (from !== to) return { id, before: from, now: to, variant: 'moved' };
  return isOther(now, before) ? { id } : undefined;
}

/** An id means the same item in every revision; it is never given to another one. */
export default envelopeRule({
  id: 'series/ids-keep-their-item',
  clause: 'SR-R7',
  severity: 'warning',
  since: '1.0',
  source: ['S0-53', 'proposed'],
  compares: ['earlier-revision'],
  document(document, report, { related }) {
    const earlier = itemsOf(related.earlierRevision?.document ?? {});
    for (const [id, now] of itemsOf(document)) {
      // Which document a local id stands for may well change.
      const found = now.collection === 'relatedDocuments' ? undefined : reused(id, now, earlier.get(id));
      if (found) report([...now.path, 'id'], found);
    }
  },
  item({ id, ...item }, report, _document, { related }) {
    if (id === undefined) return;
    const before = itemsOf(related.earlierRevision?.document ?? {}).get(id);
    const found = reused(id, { collection: 'observations', path: [], item }, before);
    if (found) report(['id'], found);
  },
});
