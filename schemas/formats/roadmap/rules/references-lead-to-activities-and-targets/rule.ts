import { misleading } from '../../../../parts/rules/references.ts';
import { defineRule } from '../../document.ts';

/** What the references that only roadmaps have lead to. */
const homes = {
  'activities.parent': ['activities'],
  'activities.dependsOn': ['activities'],
  'amendments.activity': ['activities'],
  targetRefs: ['indicatorTargets'],
};

export default defineRule({
  id: 'roadmap/references-lead-to-activities-and-targets',
  clause: 'CM-R2',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document(_document, report, context) {
    for (const { path, args } of misleading(context, homes)) report(path, args);
  },
});
