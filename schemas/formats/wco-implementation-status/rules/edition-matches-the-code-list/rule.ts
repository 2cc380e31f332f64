import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/edition-matches-the-code-list',
  clause: 'WI-R1',
  severity: 'error',
  since: '1.0',
  source: ['S4-1', 'proposed'],
  document(d, report) {
    const list = d.catalogs['wco-standard'];
    if (list !== undefined && list !== d.edition) report(['edition'], { edition: d.edition, list });
  },
});
