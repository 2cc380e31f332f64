import { envelopeOf, envelopeRule, isInForce } from '../documents.ts';

/** Where a revision is stated, it is at hand, and the latest that was issued when the document was. */
export default envelopeRule({
  id: 'series/listed-revisions-are-the-latest',
  clause: 'SR-R3',
  severity: 'info',
  since: '1.0',
  source: ['S0-53', 'proposed'],
  compares: [],
  document({ relatedDocuments = [], issuedOn }, report, { related }) {
    for (const [index, { id, documentId, revision }] of relatedDocuments.entries()) {
      const revisions = related.all.map(envelopeOf).filter((other) => other.documentId === documentId);
      if (revision === undefined || revisions.length === 0) continue;
      const newer = revisions.filter((other) => isInForce(other) && other.issuedOn <= issuedOn);
      const latest = Math.max(...newer.map((other) => other.revision));
      const path = ['relatedDocuments', index, 'revision'];
      if (latest > revision) report(path, { id, revision: String(revision), latest: String(latest) });
      else if (!revisions.some((other) => other.revision === revision))
        report(path, {
          id,
          revision: String(revision),
          found: revisions.map((other) => String(other.revision)).sort(),
          variant: 'absent',
        });
    }
  },
});
