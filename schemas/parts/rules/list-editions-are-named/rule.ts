import { defineRule } from '../../document.ts';

/** A list of which several editions are known is of no use until `catalogs` says which one is meant. */
export default defineRule({
  id: 'parts/list-editions-are-named',
  clause: 'CM-R15',
  severity: 'warning',
  since: '1.0',
  source: ['S0-10', 'S4-1', 'proposed'],
  onceAt: ['catalogs'],
  code(code, lists, report, { catalogs }, context) {
    if (lists.some((list) => context.catalog(list)?.codes.has(code))) return;
    const list = lists.find((name) => context.catalog(name) === undefined && !Object.hasOwn(catalogs, name));
    if (list !== undefined) report([], { list, code });
  },
});
