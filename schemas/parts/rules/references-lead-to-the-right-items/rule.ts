import { defineRule } from '../../document.ts';
import { misleading } from '../references.ts';

/** What the references of all formats lead to; those of one format have a rule there. */
const homes = {
  activityRefs: ['activities'],
  body: ['bodies'],
  challengeRefs: ['challenges'],
  event: ['events'],
  evidence: ['evidence'],
  findingRefs: ['findings', 'diagnostics', 'challenges', 'statements'],
  inputs: ['relatedDocuments'],
  meetingRefs: ['events'],
  person: ['people'],
  projectRef: ['projects'],
  projectRefs: ['projects'],
  source: ['sources'],
};

export default defineRule({
  id: 'parts/references-lead-to-the-right-items',
  clause: 'CM-R2',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document(document, report, context) {
    for (const { path, args } of misleading(document, context, homes)) report(path, args);
  },
});
