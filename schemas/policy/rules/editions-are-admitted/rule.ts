import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'policy/editions-are-admitted',
  clause: 'PO-R3',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document({ catalogs = {} }, report, { policy: { editions } }) {
    for (const [list, edition] of Object.entries(catalogs)) {
      const admitted = Object.hasOwn(editions, list) ? editions[list] : undefined;
      if (admitted && !admitted.includes(edition))
        report(['catalogs', list], { list, edition, admitted: [...admitted] });
    }
  },
});
