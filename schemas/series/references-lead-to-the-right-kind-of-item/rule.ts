import { envelopeRule } from '../documents.ts';
import { homesOf, type ItemReference } from '../item-references.ts';
import { itemsOf } from '../items.ts';

/** Where an activity, a target, a finding or a recommendation of another document is meant, the item is one. */
export default envelopeRule({
  id: 'series/references-lead-to-the-right-kind-of-item',
  clause: 'SR-R6',
  severity: 'error',
  since: '1.0',
  source: ['S0-56', 'S0-62', 'S1-47', 'proposed'],
  compares: ['listed'],
  part: 'ItemRef',
  each({ document, id }: ItemReference, report, _document, { related }, member) {
    const found = document === undefined ? undefined : related.listed.get(document);
    const item = found && itemsOf(found.document).get(id);
    const expected = homesOf(member);
    if (document !== undefined && item && expected && !expected.includes(item.collection))
      report(['id'], { id, document, found: item.collection, expected: [...expected] });
  },
});
