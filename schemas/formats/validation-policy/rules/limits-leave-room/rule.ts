import { defineRule } from '../../document.ts';

/** Limits that come in pairs. */
const pairs = [
  ['minVisitDays', 'maxVisitDays'],
  ['minVisitExperts', 'maxVisitExperts'],
  ['minImplementationMonths', 'maxImplementationMonths'],
] as const;

/** A limit that the policy leaves out is that of the standard. */
export default defineRule({
  id: 'validation-policy/limits-leave-room',
  clause: 'PO-R13',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document({ thresholds }, report, context) {
    const limits = { ...context.thresholds, ...thresholds };
    for (const [least, most] of pairs)
      if (limits[least] > limits[most])
        report(['thresholds', thresholds && most in thresholds ? most : least], {
          least,
          most,
          lower: limits[least],
          upper: limits[most],
        });
  },
});
