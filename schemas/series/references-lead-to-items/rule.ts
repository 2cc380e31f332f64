import { envelopeOf, envelopeRule } from '../documents.ts';
import type { ItemReference } from '../item-references.ts';
import { itemsOf } from '../items.ts';

/** A reference into a related document leads to one of its items. */
export default envelopeRule({
  id: 'series/references-lead-to-items',
  clause: 'SR-R5',
  severity: 'error',
  since: '1.0',
  source: ['S0-56', 'S0-62', 'proposed'],
  compares: ['listed'],
  part: 'ItemRef',
  each({ document, id }: ItemReference, report, _document, { related }) {
    const found = document === undefined ? undefined : related.listed.get(document);
    if (document !== undefined && found && !itemsOf(found.document).has(id))
      report(['id'], { id, document, revision: String(envelopeOf(found).revision) });
  },
});
