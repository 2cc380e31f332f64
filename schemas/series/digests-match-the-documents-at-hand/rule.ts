import { envelopeOf, envelopeRule } from '../documents.ts';

/** The bytes at hand are those that were meant, where a revision and its digest are stated. */
export default envelopeRule({
  id: 'series/digests-match-the-documents-at-hand',
  clause: 'SR-R2',
  severity: 'warning',
  since: '1.0',
  source: ['proposed'],
  compares: [['listed', 'earlier-revision']],
  document({ relatedDocuments = [], supersedes }, report, { related }) {
    for (const [index, { id, documentId, revision, sha256 }] of relatedDocuments.entries()) {
      const found = related.listed.get(id)?.sha256;
      if (sha256 && found && revision !== undefined && sha256 !== found)
        report(['relatedDocuments', index, 'sha256'], {
          documentId,
          revision: String(revision),
          stated: sha256,
          found,
        });
    }
    const earlier = related.earlierRevision;
    if (!supersedes?.sha256 || !earlier?.sha256 || envelopeOf(earlier).revision !== supersedes.revision) return;
    const { documentId, revision, sha256 } = supersedes;
    if (sha256 !== earlier.sha256)
      report(['supersedes', 'sha256'], {
        documentId,
        revision: String(revision),
        stated: sha256,
        found: earlier.sha256,
      });
  },
});
