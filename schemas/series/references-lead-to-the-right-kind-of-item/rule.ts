import type { PartValue, Path, Related } from '../../define/rule.ts';
import { envelopeRule } from '../documents.ts';
import { isOutward, targetsOf } from '../item-references.ts';
import { itemsOf } from '../items.ts';

type Report = (path: Path, args: Record<string, string | string[]>) => void;

function check(parts: Iterable<PartValue>, { listed }: Related, report: Report) {
  for (const part of parts) {
    if (!isOutward(part)) continue;
    const { document, id } = part.value;
    const found = listed.get(document);
    const item = found && itemsOf(found.document).get(id);
    const expected = targetsOf(part);
    if (item && expected && !expected.includes(item.collection))
      report([...part.path, 'id'], { id, document, found: item.collection, expected: [...expected] });
  }
}

/** Where an activity, a target, a finding or a recommendation of another document is meant, the item is one. */
export default envelopeRule({
  id: 'series/references-lead-to-the-right-kind-of-item',
  clause: 'SR-R6',
  severity: 'error',
  since: '1.0',
  source: ['S0-56', 'S0-62', 'S1-47', 'proposed'],
  compares: ['listed'],
  document: (document, report, context) => check(context.parts(document, 'document'), context.related, report),
  item: (item, report, _document, context) => check(context.parts(item, 'item'), context.related, report),
});
