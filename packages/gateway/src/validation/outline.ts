/** What a document says of itself that decides how it is received; only what is written as it should be. */
export interface Outline {
  format: string;
  /** Ids of the documents that it builds on. */
  listed: readonly string[];
  documentId?: string;
  revision?: number;
  issuedOn?: string;
  formatVersion?: string;
  profile?: string;
  lifecycle?: string;
  /** Id of the organization that hands it in. */
  submitter?: string;
  country?: string;
  programme?: string;
  period?: { kind: string; start: string; end: string };
  /** The members by which a policy tells whom the document concerns. */
  policySubject: object;
}

/**
 * The outline of a document; undefined where it is no JSON object that names its format. It judges nothing: a document
 * that does not conform is refused for that, whatever its outline.
 */
export function outlineOf(bytes: Uint8Array): Outline | undefined {
  // In NDJSON the first line is the document, without its items.
  const document = parsed(bytes) ?? parsed(firstLine(bytes)) ?? {};
  const format = textIn(document.format);
  if (format === undefined) return undefined;
  const period = objectIn(document.period);
  const [kind, start, end] = [period.kind, period.start, period.end].map(textIn);
  const related = Array.isArray(document.relatedDocuments) ? document.relatedDocuments.map(objectIn) : [];
  const policySubject = policySubjectOf(document);
  const { programme, submitter } = policySubject;
  const stated = {
    documentId: textIn(document.documentId),
    revision: typeof document.revision === 'number' ? document.revision : undefined,
    issuedOn: textIn(document.issuedOn),
    formatVersion: textIn(document.formatVersion),
    profile: textIn(document.profile),
    lifecycle: textIn(document.lifecycle),
    submitter: submitter.id,
    country: countryOf(policySubject),
    programme: programme?.code,
    period: kind !== undefined && start !== undefined && end !== undefined ? { kind, start, end } : undefined,
  };
  const listed = related.flatMap((one) => textIn(one.documentId) ?? []);
  return {
    format,
    listed,
    policySubject,
    ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)),
  };
}

/** Kinds of subjects that are of no one country, whoever writes about them. */
const ofNoCountry: readonly unknown[] = ['region', 'programme'];

function countryOf({ subject, submitter }: ReturnType<typeof policySubjectOf>): string | undefined {
  const { kind, country, organization } = subject;
  return country ?? organization?.country ?? (ofNoCountry.includes(kind) ? undefined : submitter.country);
}

function policySubjectOf(document: Record<string, unknown>) {
  const [programme, subject] = [objectIn(document.programme), objectIn(document.subject)];
  const organization = objectIn(subject.organization);
  return {
    programme: document.programme === undefined ? undefined : texts(programme, 'code', 'edition', 'region'),
    subject: {
      ...texts(subject, 'kind', 'country', 'region'),
      organization: subject.organization === undefined ? undefined : texts(organization, 'id', 'country'),
    },
    submitter: texts(objectIn(document.submitter), 'id', 'country'),
  };
}

const texts = <K extends string>(object: Record<string, unknown>, ...names: K[]) =>
  Object.fromEntries(names.map((name) => [name, textIn(object[name])])) as Record<K, string | undefined>;

function parsed(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    return objectIn(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

function firstLine(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0x0a);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const objectIn = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
