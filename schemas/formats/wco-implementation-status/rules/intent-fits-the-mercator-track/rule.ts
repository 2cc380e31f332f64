import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/intent-fits-the-mercator-track',
  clause: 'WI-R6',
  severity: 'error',
  since: '1.0',
  source: ['S4-8', 'S4-9'],
  document(d, report) {
    if (!d.intent || d.intent.mercatorBeneficiary === undefined) return;
    const { type, mercatorBeneficiary } = d.intent;
    if (mercatorBeneficiary && type === 'letter') report(['intent', 'type'], { variant: 'beneficiary', type });
    if (!mercatorBeneficiary && type === 'mercator-addition')
      report(['intent', 'mercatorBeneficiary'], { variant: 'other', type });
  },
});
