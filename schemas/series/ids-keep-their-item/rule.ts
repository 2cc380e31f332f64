import { envelopeRule } from '../documents.ts';
import { type Item, itemsOf } from '../items.ts';
import { saysOther } from '../texts.ts';

const names = ['title', 'text', 'name', 'definition'];
const kinds = ['pillar', 'kind', 'type'];

/** Whether it is another thing: in another list, of another indicator, or of another name and another kind as well. */
function isOther(now: Item, before: Item): boolean {
  const [a, b] = [now.item, before.item];
  const text = (item: Item['item']) =>
    names.map((name) => item[name]).find((value) => typeof value === 'object') as Record<string, string> | undefined;
  const differs = (member: string) => a[member] !== undefined && b[member] !== undefined && a[member] !== b[member];
  return (
    now.collection !== before.collection || differs('indicator') || (saysOther(text(a), text(b)) && kinds.some(differs))
  );
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
      const before = earlier.get(id);
      if (before && now.collection !== 'relatedDocuments' && isOther(now, before))
        report([...now.path, 'id'], { id, before: before.collection, now: now.collection });
    }
  },
  item({ id, ...item }, report, _document, { related }) {
    const before = id === undefined ? undefined : itemsOf(related.earlierRevision?.document ?? {}).get(id);
    if (id !== undefined && before && isOther({ collection: 'observations', path: [], item }, before))
      report(['id'], { id, before: before.collection, now: 'observations' });
  },
});
