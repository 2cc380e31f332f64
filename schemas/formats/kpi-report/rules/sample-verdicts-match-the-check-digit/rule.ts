import { s10CheckDigit, s10Parts } from '../../../../exact/s10.ts';
import { defineRule } from '../../document.ts';

/**
 * An identifier is said to be valid exactly if it has the form of S10 and the right check digit. One with a right
 * digit may be bad for another reason, if its prefix or its country is unknown.
 */
export default defineRule({
  id: 'kpi-report/sample-verdicts-match-the-check-digit',
  clause: 'KR-R13',
  severity: 'error',
  since: '1.0',
  source: ['S0-12', 'S0-27', 'public:P10'],
  catalogs: ['country', 's10-prefix'],
  // A right check digit does not prove an identifier; a wrong one disproves it.
  fix: ({ variant }) => (variant === 'right' ? undefined : [{ op: 'replace', value: false }]),
  document({ samples = [] }, report, context) {
    const countries = context.catalog('country')?.codes;
    const prefixes = context.catalog('s10-prefix')?.codes;
    for (const [index, { identifier, valid }] of samples.entries()) {
      const path = ['samples', index, 'valid'];
      // Labels print the identifier in groups.
      const parts = s10Parts(identifier.replaceAll(' ', ''));
      if (!parts) {
        if (valid) report(path, { identifier, variant: 'form' });
        continue;
      }
      const { prefix, serial, digit, country } = parts;
      const expected = s10CheckDigit(serial);
      if (valid && digit !== expected) report(path, { identifier, digit, expected });
      if (!valid && digit === expected && countries?.has(country) && prefixes?.has(prefix.slice(0, 1)))
        report(path, { identifier, digit, variant: 'right' });
    }
  },
});
