import type { CodedValue, Context } from '../../../define/rule.ts';
import { defineRule } from '../../document.ts';

/** The lists in which a code was looked for in vain; undefined where one has it or is not known. */
function missingFrom({ code, lists }: CodedValue, context: Context, defined: ReadonlySet<string>) {
  const catalogs = lists.map((list) => context.catalog(list));
  if (defined.has(code) || catalogs.some((catalog) => catalog === undefined || catalog.codes.has(code)))
    return undefined;
  return catalogs.every((catalog) => catalog?.openness === 'closed') === true ? lists : undefined;
}

const own = new WeakMap<object, ReadonlySet<string>>();

/** Codes that a document defines for itself; looked up once per document, not per item. */
function ownCodes(document: object): ReadonlySet<string> {
  const known = own.get(document);
  if (known) return known;
  const { definitions = [] } = document as { definitions?: { code: string }[] };
  const codes = new Set(definitions.map(({ code }) => code));
  own.set(document, codes);
  return codes;
}

export default defineRule({
  id: 'parts/closed-list-codes-are-known',
  clause: 'CM-R9',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document(document, report, context) {
    for (const value of context.codes(document, 'document')) {
      const lists = missingFrom(value, context, ownCodes(document));
      if (lists) report(value.path, { code: value.code, lists: [...lists] });
    }
  },
  item(item, report, document, context) {
    for (const value of context.codes(item, 'item')) {
      const lists = missingFrom(value, context, ownCodes(document));
      if (lists) report(value.path, { code: value.code, lists: [...lists] });
    }
  },
});
