import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'validation-policy/code-lists-are-known',
  clause: 'PO-R10',
  severity: 'warning',
  since: '1.0',
  source: ['proposed'],
  inventory: true,
  document({ codeLists = [] }, report, { inventory: { lists }, nearest }) {
    for (const [index, { list, editions = [] }] of codeLists.entries()) {
      const known = Object.hasOwn(lists, list) ? lists[list] : undefined;
      if (!known) {
        const suggestion = nearest(list, Object.keys(lists));
        report(['codeLists', index, 'list'], { list, ...(suggestion && { suggestion, variant: 'suggestion' }) });
      }
      for (const [at, edition] of editions.entries())
        if (known && !known.includes(edition))
          report(['codeLists', index, 'editions', at], { list, edition, known: [...known], variant: 'edition' });
    }
  },
});
