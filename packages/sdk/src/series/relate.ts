import type { Related, RelatedDocument } from '@waypost/schemas/define/rule';

/** The members of the envelope by which documents are told apart and put in order. */
interface Envelope {
  format?: string;
  profile?: string;
  documentId?: string;
  revision?: number;
  issuedOn?: string;
  period?: { kind?: string; start?: string };
  programme?: { code?: string };
  subject?: { kind?: string; organization?: { id?: string }; country?: string; region?: string };
  relatedDocuments?: { id: string; relation: string; documentId: string; revision?: number }[];
}

/** Finds out how the documents at hand are related to one of them, from what each says of itself. */
export function relate(document: object, atHand: readonly RelatedDocument[]): Related {
  const own = document as Envelope;
  const all = atHand
    .filter((other) => !isSame(envelope(other), own) || revisionOf(envelope(other)) !== revisionOf(own))
    .sort(byIdentity);
  const listed = new Map<string, RelatedDocument>();
  for (const reference of referencesOf(document)) {
    const found = latest(all.filter((other) => isMeant(envelope(other), reference)));
    if (found) listed.set(reference.id, found);
  }
  const earlierRevision = latest(
    all.filter((other) => isSame(envelope(other), own) && revisionOf(envelope(other)) < revisionOf(own)),
  );
  const series = all.filter(
    (other) => envelope(other).documentId !== own.documentId && seriesOf(envelope(other)) === seriesOf(own),
  );
  const previous = followed(own, listed) ?? before(own, series);
  return {
    ...(earlierRevision && { earlierRevision }),
    ...(previous && { previous }),
    series,
    listed,
    all,
    of: (format) => all.filter((other) => envelope(other).format === format),
  };
}

/** The documents that a document says it builds on. */
export const referencesOf = (document: object) => (document as Envelope).relatedDocuments ?? [];

const envelope = ({ document }: RelatedDocument) => document as Envelope;
const revisionOf = ({ revision = 1 }: Envelope) => revision;
const isSame = (one: Envelope, other: Envelope) => one.format === other.format && one.documentId === other.documentId;
const isMeant = (it: Envelope, { documentId, revision }: { documentId: string; revision?: number }) =>
  it.documentId === documentId && (revision === undefined || it.revision === revision);

/** In an order that does not depend on how they were given; of one document the latest revision comes first. */
function byIdentity(a: RelatedDocument, b: RelatedDocument): number {
  const [one, other] = [envelope(a), envelope(b)];
  return (
    compare(one.documentId, other.documentId) ||
    revisionOf(other) - revisionOf(one) ||
    compare(other.issuedOn, one.issuedOn) ||
    compare(a.name, b.name)
  );
}
const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);

/** The highest revision. */
const latest = (documents: readonly RelatedDocument[]) =>
  [...documents].sort((a, b) => revisionOf(envelope(b)) - revisionOf(envelope(a)))[0];

/** The document of the same series that this one says it follows. */
function followed(own: Envelope, listed: Related['listed']) {
  const reference = referencesOf(own).find(
    ({ id, relation }) => relation === 'follows' && listed.get(id)?.document.format === own.format,
  );
  return reference && listed.get(reference.id);
}

/** The last document of the same series that lies before this one. */
function before(own: Envelope, series: readonly RelatedDocument[]): RelatedDocument | undefined {
  const earlier = series.filter((other) => timeOf(envelope(other)) < timeOf(own));
  const last = earlier
    .map((other) => timeOf(envelope(other)))
    .sort()
    .at(-1);
  return latest(earlier.filter((other) => timeOf(envelope(other)) === last));
}

/** What all documents of a series have in common. */
function seriesOf({ format, profile, subject = {}, programme = {}, period = {} }: Envelope): string {
  const { kind, organization, country, region } = subject;
  const who = organization?.id ?? [country, region];
  return JSON.stringify([format, profile, kind, who, programme.code, period.kind]);
}

/** The order of a series: by the beginning of the period, else by the day of issue. */
const timeOf = ({ period, issuedOn = '' }: Envelope) => period?.start ?? issuedOn;
