import type { CodedValue, Context } from '../../../define/rule.ts';
import { defineRule, type Envelope } from '../../document.ts';

/** A code whose list cannot be looked up, with its list and the item that has it. */
type Unsettled = { list: string; code: string; place: number };

/** The first code that means nothing until the document names the edition of its list, with that list. */
function firstUnsettled(codes: Iterable<CodedValue>, { catalogs }: Envelope, context: Context) {
  for (const { code, lists } of codes) {
    if (lists.some((list) => context.catalog(list)?.codes.has(code))) continue;
    const list = lists.find((name) => context.catalog(name) === undefined && !Object.hasOwn(catalogs, name));
    if (list !== undefined) return { list, code };
  }
  return undefined;
}

/** A list of which several editions are known is of no use until `catalogs` says which one is meant. */
export default defineRule({
  id: 'parts/list-editions-are-named',
  clause: 'CM-R15',
  severity: 'warning',
  since: '1.0',
  source: ['S0-10', 'S4-1', 'proposed'],
  document(document, report, context) {
    const unsettled = firstUnsettled(context.codes(document, 'document'), document, context);
    if (unsettled) report(['catalogs'], unsettled);
  },
  key: () => ['codes'],
  value(item, place, document, context): Unsettled | null {
    const unsettled = firstUnsettled(context.codes(item, 'item'), document, context);
    return unsettled ? { ...unsettled, place } : null;
  },
  combine: (a, b) => (a && b ? (a.place < b.place ? a : b) : (a ?? b)),
  group(first, report, document, context) {
    // The document itself has been judged already; once is enough.
    if (first && !firstUnsettled(context.codes(document, 'document'), document, context))
      report(-1, ['catalogs'], { list: first.list, code: first.code });
  },
});
