import type { PartValue, Path, Related } from '../../define/rule.ts';
import { envelopeOf, envelopeRule } from '../documents.ts';
import { isOutward } from '../item-references.ts';
import { itemsOf } from '../items.ts';

function check(
  parts: Iterable<PartValue>,
  { listed }: Related,
  report: (path: Path, args: Record<string, string>) => void,
) {
  for (const part of parts) {
    if (!isOutward(part)) continue;
    const { document, id } = part.value;
    const found = listed.get(document);
    if (found && !itemsOf(found.document).has(id))
      report([...part.path, 'id'], { id, document, revision: String(envelopeOf(found).revision) });
  }
}

/** A reference into a related document leads to one of its items. */
export default envelopeRule({
  id: 'series/references-lead-to-items',
  clause: 'SR-R5',
  severity: 'error',
  since: '1.0',
  source: ['S0-56', 'S0-62', 'proposed'],
  compares: ['listed'],
  document: (document, report, context) => check(context.parts(document, 'document'), context.related, report),
  item: (item, report, _document, context) => check(context.parts(item, 'item'), context.related, report),
});
