import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'parts/adopted-documents-rest-on-a-decision',
  clause: 'CM-R14',
  severity: 'warning',
  since: '1.0',
  source: ['S0-3'],
  document({ lifecycle, decisions = [] }, report) {
    if (lifecycle === 'adopted' && !decisions.some(({ status }) => status === 'taken' || status === 'amended'))
      report(['lifecycle']);
  },
});
