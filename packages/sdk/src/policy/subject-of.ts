/** The members of a document by which a policy tells whom it concerns. */
interface Envelope {
  format?: string;
  profile?: string;
  documentId?: string;
  programme?: { code: string; edition?: string; region?: unknown };
  subject?: { organization?: { id: string; country?: string }; country?: string; region?: unknown };
  submitter?: { id: string; country?: string };
  period?: { kind: string };
}

/** Whom and what a document is about, as policies see it. */
export function subjectOf(document: object) {
  const { format, profile, documentId, programme, subject, submitter, period } = document as Envelope;
  return {
    format,
    profile,
    documentId,
    programme,
    periodKind: period?.kind,
    /** Where it is about no organization, the one that hands it in. */
    organization: subject?.organization?.id ?? submitter?.id,
    country: subject?.country ?? subject?.organization?.country ?? submitter?.country,
    regions: [programme?.region, subject?.region].filter((region) => typeof region === 'string'),
  };
}

export type SubjectOfPolicy = ReturnType<typeof subjectOf>;
