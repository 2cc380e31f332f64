import { defineRule } from '../../document.ts';

/** A gap or a nonconformity weighs something, a strength does not. */
export default defineRule({
  id: 'readiness-assessment/only-shortcomings-are-grave',
  clause: 'RA-R20',
  severity: 'warning',
  since: '1.0',
  source: ['S0-59', 'proposed'],
  document({ findings = [] }, report) {
    for (const [index, { id, kind, severity }] of findings.entries()) {
      const isStrength = kind === 'strength';
      if (isStrength === (severity === 'none')) continue;
      const variant = isStrength ? { variant: 'strength' } : {};
      report(['findings', index, 'severity'], { finding: id, kind, severity, ...variant });
    }
  },
});
