import { envelopeOf, envelopeRule } from '../documents.ts';

/** What a document builds on has not been withdrawn by its author. */
export default envelopeRule({
  id: 'series/related-documents-are-not-withdrawn',
  clause: 'SR-R4',
  severity: 'warning',
  since: '1.0',
  source: ['S0-3', 'proposed'],
  compares: [],
  document({ relatedDocuments = [], lifecycle }, report, { related }) {
    if (lifecycle === 'withdrawn') return;
    for (const [index, { id, documentId }] of relatedDocuments.entries()) {
      const [last] = related.all
        .map(envelopeOf)
        .filter((other) => other.documentId === documentId)
        .sort((a, b) => b.revision - a.revision);
      if (last?.lifecycle === 'withdrawn')
        report(['relatedDocuments', index], { id, documentId, revision: String(last.revision) });
    }
  },
});
