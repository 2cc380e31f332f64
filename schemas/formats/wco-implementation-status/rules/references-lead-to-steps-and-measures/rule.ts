import { misleading } from '../../../../parts/rules/references.ts';
import { defineRule } from '../../document.ts';

/** What the references that only this format has lead to. */
const homes = {
  'steps.dependsOn': ['steps'],
  capacityRefs: ['capacity'],
  diagnostic: ['diagnostics'],
  eventRefs: ['events'],
};

export default defineRule({
  id: 'wco-implementation-status/references-lead-to-steps-and-measures',
  clause: 'CM-R2',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document(_document, report, context) {
    for (const { path, args } of misleading(context, homes)) report(path, args);
  },
});
