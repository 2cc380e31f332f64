import { createHash } from 'node:crypto';
import { formats, NotConformantError, type RelatedReading, readRelated, validate } from '@waypost/sdk';
import { type LanguageId, loadMessages } from '@waypost/sdk/messages';
import { type Policy, readPolicy } from '@waypost/sdk/policy';
import { type Report, report } from '@waypost/sdk/report';
import type { NewFact } from '../storage/submission.ts';

/** A document to judge; all of it can be handed to another thread. */
export interface JudgeRequest {
  document: Uint8Array;
  related: readonly RelatedBytes[];
  /** Bytes of a policy to judge by instead of the gateway's own. */
  policy?: Uint8Array;
  /** The day that counts as today: `YYYY-MM-DD`. */
  date: string;
  language: LanguageId;
  /** Whether the rows that its format draws from it are wanted, too. */
  withFacts?: boolean;
}

/** A document to compare with. */
export interface RelatedBytes {
  name?: string;
  input: Uint8Array;
  /** Whether it is stored under its name: then it is always the same. */
  isStored?: boolean;
}

/** The verdict on a document, or on the policy where that is what does not conform. */
export interface Verdict {
  on: 'document' | 'policy';
  report: Report;
  /** Of a document that conforms, where they are wanted. */
  facts: NewFact[];
}

/** Judges a document; never throws on bad data. `own` is the gateway's policy. */
export async function judgeDocument(request: JudgeRequest, own: Policy | undefined): Promise<Verdict> {
  const { document, related, date, language } = request;
  const policy = request.policy ? await readPolicy(request.policy).catch(refused) : own;
  if (policy instanceof NotConformantError)
    return { on: 'policy', report: await reportOn(policy.result, request.policy as Uint8Array, language), facts: [] };
  const result = await validate(document, {
    ...(policy && { policy, date }),
    ...(related.length > 0 && { related: await Promise.all(related.map(readingOf)) }),
  });
  const facts = request.withFacts && result.outcome === 'conformant' ? await factsOf(result) : [];
  return { on: 'document', report: await reportOn(result, document, language), facts };
}

/** How many stored documents are kept as they were read, and the largest of them, in bytes. */
const MOST_READ = 100;
const LARGEST_READ = 50_000;
/** By name, the one used last at the end: the next document of an operator is mostly compared with the same ones. */
const read = new Map<string, RelatedReading>();

async function readingOf({ name = '', input, isStored }: RelatedBytes): Promise<RelatedReading> {
  if (!isStored || input.length > LARGEST_READ) return readRelated({ ...(name && { name }), input });
  const reading = read.get(name) ?? (await readRelated({ name, input }));
  read.delete(name);
  read.set(name, reading);
  const [oldest] = read.keys();
  if (read.size > MOST_READ && oldest !== undefined) read.delete(oldest);
  return reading;
}

/** What the format of a document draws from it, in all its tables. */
async function factsOf({ format, document }: NotConformantError['result']): Promise<NewFact[]> {
  const { facts } = await formats[format as keyof typeof formats].loadFacts();
  return Object.entries(facts).flatMap(([table, { rows }]) => [...rows(document)].map((row) => ({ table, row })));
}

function refused(error: unknown): NotConformantError {
  if (error instanceof NotConformantError) return error;
  throw error;
}

async function reportOn(result: NotConformantError['result'], bytes: Uint8Array, language: LanguageId) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return report(result, {
    measured: { bytes: bytes.length, sha256 },
    languages: { [language]: await loadMessages(language, result.format) },
  });
}
