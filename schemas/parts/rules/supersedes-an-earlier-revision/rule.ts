import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'parts/supersedes-an-earlier-revision',
  clause: 'CM-R5',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document({ documentId, revision, supersedes }, report) {
    if (!supersedes) return;
    if (supersedes.documentId !== documentId)
      report(['supersedes', 'documentId'], { variant: 'document', documentId, other: supersedes.documentId });
    else if (supersedes.revision >= revision)
      report(['supersedes', 'revision'], { revision: String(revision), other: String(supersedes.revision) });
  },
});
