import { envelopeOf, envelopeRule, isInForce } from '../documents.ts';

/** A revision replaces the one before it, and is issued on the same day or later. */
export default envelopeRule({
  id: 'series/revisions-form-a-chain',
  clause: 'SR-R1',
  severity: 'error',
  since: '1.0',
  source: ['S0-53', 'proposed'],
  compares: ['earlier-revision'],
  document({ revision, supersedes, documentId, issuedOn }, report, { related }) {
    const earlier = related.earlierRevision && envelopeOf(related.earlierRevision);
    if (!earlier || !isInForce(earlier)) return;
    const args = { revision: String(revision), earlier: String(earlier.revision) };
    if (supersedes?.documentId === documentId && supersedes.revision < earlier.revision)
      report(['supersedes', 'revision'], { ...args, replaced: String(supersedes.revision) });
    if (issuedOn < earlier.issuedOn)
      report(['issuedOn'], { ...args, date: issuedOn, before: earlier.issuedOn, variant: 'date' });
  },
});
