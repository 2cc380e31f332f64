import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'parts/revisions-follow-each-other',
  clause: 'CM-R5',
  severity: 'warning',
  since: '1.0',
  source: ['proposed'],
  document({ documentId, revision, supersedes }, report) {
    if (supersedes?.documentId === documentId && supersedes.revision < revision - 1)
      report(['supersedes', 'revision'], { revision: String(revision), other: String(supersedes.revision) });
  },
});
