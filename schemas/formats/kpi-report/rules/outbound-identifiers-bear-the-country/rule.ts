import { s10Parts } from '../../../../exact/s10.ts';
import { defineRule } from '../../document.ts';

/** The last two letters of an outbound item's identifier are the country of the operator, which issued it. */
export default defineRule({
  id: 'kpi-report/outbound-identifiers-bear-the-country',
  clause: 'KR-R13',
  severity: 'warning',
  since: '1.0',
  source: ['S0-12', 'public:P10'],
  document({ samples = [], subject }, report) {
    const own = subject.organization?.country ?? subject.country;
    if (own === undefined) return;
    for (const [index, { identifier, valid, direction }] of samples.entries()) {
      const { country } = s10Parts(identifier.replaceAll(' ', '')) ?? {};
      if (valid && direction === 'outbound' && country !== undefined && country !== own)
        report(['samples', index, 'identifier'], { identifier, country, own });
    }
  },
});
