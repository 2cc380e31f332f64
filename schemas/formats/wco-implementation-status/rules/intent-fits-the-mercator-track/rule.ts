import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/intent-fits-the-mercator-track',
  clause: 'WI-R6',
  severity: 'error',
  since: '1.0',
  source: ['S4-8', 'S4-9'],
  document(d, report) {
    if (!d.intent || d.intent.mercatorBeneficiary === undefined) return;
    const { kind, mercatorBeneficiary } = d.intent;
    if (mercatorBeneficiary && kind === 'letter') report(['intent', 'kind'], { variant: 'beneficiary', kind });
    if (!mercatorBeneficiary && kind === 'mercator-addition')
      report(['intent', 'mercatorBeneficiary'], { variant: 'other', kind });
  },
});
