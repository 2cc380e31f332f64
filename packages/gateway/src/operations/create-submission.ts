import { createHash } from 'node:crypto';
import type { Report } from '@waypost/sdk/report';
import type { Gateway } from '../gateway.ts';
import { signingKeyOf } from '../receipts/operator-key.ts';
import { ProblemError } from '../server/problem-error.ts';
import type { Creation } from '../storage/create-submission.ts';
import type { Idempotency } from '../storage/idempotency.ts';
import type { StoredSubmission } from '../storage/submission.ts';
import type { Outline } from '../validation/outline.ts';
import { callerOf, doneBy } from './caller.ts';
import type { Answer, Call, Handler } from './handler.ts';
import { inTurn } from './in-turn.ts';
import { newId } from './new-id.ts';
import { submissionResource, tagOf } from './submission.ts';
import { submittedFormats } from './submitted-formats.ts';

type SubmissionCall = Call<'createSubmission'>;

/** Repeats that come in at once wait for the first, so that a document is judged once and not by each. */
const turns = inTurn();

/** Receives a document that conforms: answered only once it, its verdict and its receipt are stored for good. */
export const createSubmission: Handler<'createSubmission'> = (call, gateway) => {
  const operator = callerOf(call).operator as string;
  const bodySha256 = createHash('sha256').update(call.body).digest('hex');
  const idempotency = { scope: `${operator} createSubmission`, key: call.headers['Idempotency-Key'], bodySha256 };
  return turns(`${idempotency.scope} ${idempotency.key}`, () => receive(call, gateway, operator, idempotency));
};

async function receive(
  call: SubmissionCall,
  gateway: Gateway,
  operator: string,
  idempotency: Idempotency,
): Promise<Answer> {
  const { judge, storage } = gateway;
  const sha256 = idempotency.bodySha256;
  const earlier = await storage.submissions.earlier(idempotency);
  if (earlier) return answer(earlier);

  const outline = await judge.outline(call.body);
  if (outline) refuseUnlessSubmitted(outline, operator, gateway);
  const signed = await signatureOf(call, operator, gateway);
  const before = isWhole(outline) ? await storage.submissions.latestOf(operator, outline) : [];
  const now = gateway.now();
  const { report, facts } = await judge.judge({
    document: call.body,
    related: before.map(({ submission, document }) => ({ name: submission, input: document, isStored: true })),
    date: now.toISOString().slice(0, 10),
    language: call.language,
    withFacts: true,
  });
  if (!isWhole(outline) || report.outcome !== 'conformant') {
    // While it was judged, the same request may have been carried out: then it is compared with itself.
    const meanwhile = await storage.submissions.earlier(idempotency);
    if (meanwhile) return answer(meanwhile);
    throw new ProblemError('not-conformant', { errors: report.totals.error }, { report });
  }

  const id = newId(now);
  const { format, formatVersion, profile, documentId, revision, country, programme, issuedOn, period, policySubject } =
    outline;
  const received = {
    id,
    operator,
    documentId,
    revision,
    sha256,
    bytes: call.body.length,
    receivedAt: now.toISOString(),
  };
  const creation = await storage.submissions.create(
    {
      ...received,
      format,
      formatVersion,
      issuedOn,
      policySubject,
      ...present({ profile, country, programme, period }),
      ...signed,
      // As it is written, whatever it was sent as.
      mediaType: report.document.encoding === 'ndjson' ? 'application/x-ndjson' : 'application/json',
      findings: report.totals,
      receipt: await receiptOf(received, report, gateway),
      document: call.body,
      report: JSON.stringify(report),
      facts,
    },
    { idempotency, audit: doneBy(call, gateway, 'createSubmission', id, sha256) },
  );
  if (creation.outcome === 'revision-exists') {
    const [stored] = (await storage.submissions.list({ documentId }, { operator }, { limit: 1 })).items;
    throw new ProblemError('revision-exists', { revision, stored: stored?.revision ?? revision });
  }
  return answer(creation);
}

/** The outline of a document with an envelope: every document that conforms has it. */
type WholeOutline = Outline & Required<Pick<Outline, 'documentId' | 'revision' | 'issuedOn' | 'formatVersion'>>;
const isWhole = (outline: Outline | undefined): outline is WholeOutline =>
  outline?.documentId !== undefined &&
  outline.revision !== undefined &&
  outline.issuedOn !== undefined &&
  outline.formatVersion !== undefined;

function answer(creation: Exclude<Creation, { outcome: 'revision-exists' }>): Answer {
  switch (creation.outcome) {
    case 'key-reused':
      throw new ProblemError('idempotency-key-reused');
    case 'in-flight':
      throw new ProblemError('idempotency-key-in-use', {}, { headers: { 'retry-after': '1' } });
    default: {
      const { submission, outcome } = creation;
      const headers = { location: `/v1/submissions/${submission.id}`, etag: tagOf(submission) };
      const replayed = outcome === 'replayed' && { 'idempotent-replayed': 'true' };
      return { status: 201, headers: { ...headers, ...replayed }, body: submissionResource(submission) };
    }
  }
}

/** @throws ProblemError where the document is none to be handed in by this operator, or not yet. */
function refuseUnlessSubmitted({ format, lifecycle, submitter }: Outline, operator: string, { standard }: Gateway) {
  const known = standard.index.formats.some((one) => one.format === format);
  const submitted = submittedFormats(standard);
  if (known && !submitted.includes(format))
    throw new ProblemError('format-not-submitted', { format, formats: submitted.join(', ') });
  if (submitter !== undefined && submitter !== operator)
    throw new ProblemError('submitter-differs', { submitter: submitter.slice(0, 200), operator });
  if (lifecycle === 'draft' || lifecycle === 'withdrawn') throw new ProblemError('draft-not-submitted', { lifecycle });
}

/** The operator's signature over the bytes, if there is one. @throws ProblemError where none of its keys made it. */
async function signatureOf(call: SubmissionCall, operator: string, { storage }: Gateway) {
  const signature = call.headers['Waypost-Signature'];
  if (signature === undefined) return {};
  const { items } = await storage.signingKeys.list({ operator }, { limit: 1000 });
  const keys = items.filter(({ revokedAt }) => revokedAt === undefined);
  const registered = keys.map(({ id, jwk }) => ({ id, publicKey: JSON.parse(jwk) }));
  const signingKey = await signingKeyOf(call.body, signature, registered);
  if (signingKey === undefined) throw new ProblemError('signature-invalid', { operator });
  return { signature, signingKey };
}

type Received = Pick<
  StoredSubmission,
  'id' | 'operator' | 'documentId' | 'revision' | 'sha256' | 'bytes' | 'receivedAt'
>;

/** Says what was received and how it was judged, signed by the gateway. */
function receiptOf(received: Received, { outcome, digests }: Report, { signer, issuer }: Gateway): Promise<string> {
  const { id, operator, documentId, revision, sha256, bytes, receivedAt } = received;
  const { schema = '', rules, catalogs, policy } = digests;
  return signer.sign({
    submission: id,
    receivedAt,
    submitter: operator,
    document: { documentId, revision, sha256, bytes },
    outcome,
    digests: { schema, ...present({ rules, catalogs, policy }) },
    gateway: issuer(),
  });
}

const present = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
