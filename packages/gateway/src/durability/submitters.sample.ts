import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const formats = new URL('../../../../schemas/formats/', import.meta.url);
/** The monthly report of an operator: 18 kB, illustrative. */
const example = readdirSync(formats, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('examples/operator.json'))
  .map((file) => readFileSync(new URL(file, formats), 'utf8'))[0] as string;
const { documentId: exampleId, submitter } = JSON.parse(example) as { documentId: string; submitter: { id: string } };
/** Who hands it in. */
const operator = submitter.id;

let documents = 0;
/** The report, under an id of its own. */
export function nextReport(): { documentId: string; bytes: Buffer } {
  const documentId = `urn:example:waypost:durability:${++documents}`;
  return { documentId, bytes: Buffer.from(example.replaceAll(exampleId, documentId)) };
}

/** A document that the gateway has acknowledged as stored. */
export interface Acknowledged {
  id: string;
  documentId: string;
  bytes: Buffer;
}

/** Those who hand in documents, and what came of it. */
export interface Submitters {
  acknowledged: Acknowledged[];
  /** Requests that were made again, as there was no answer or no 201, and how many of those had been carried out. */
  repeated: number;
  replayed: number;
  /** Lets each finish the document that it is at. */
  stop(): Promise<void>;
}

/**
 * Each hands in a document after the other, and does not give up: without an answer, or told that the gateway cannot now,
 * it hands in the same bytes with the same key again.
 */
export function startSubmitters(count: number, address: string, key: string): Submitters {
  let isStopping = false;
  const submitters: Submitters = {
    acknowledged: [],
    repeated: 0,
    replayed: 0,
    async stop() {
      isStopping = true;
      await Promise.all(working);
    },
  };
  const work = async () => {
    while (!isStopping) submitters.acknowledged.push(await handInUntilStored(address, key, submitters));
  };
  const working = Array.from({ length: count }, work);
  // Whoever stops them learns of a failure; until then it is not unheard.
  for (const one of working) one.catch(() => {});
  return submitters;
}

/** Until so many documents are acknowledged. */
export async function untilAcknowledged({ acknowledged }: Pick<Submitters, 'acknowledged'>, count: number) {
  const patience = AbortSignal.timeout(60_000);
  while (acknowledged.length < count) {
    patience.throwIfAborted();
    await sleep(5);
  }
}

async function handInUntilStored(address: string, key: string, counts: Submitters): Promise<Acknowledged> {
  const { documentId, bytes } = nextReport();
  for (;;) {
    const answer = await handIn(address, key, documentId, bytes).catch(() => undefined);
    if (answer?.status === 201) {
      if (answer.isReplayed) counts.replayed++;
      return { id: answer.id, documentId, bytes };
    }
    if (answer && answer.status < 500 && answer.status !== 409)
      throw new Error(`${documentId}: ${answer.status} ${answer.text}`);
    counts.repeated++;
    await sleep(20);
  }
}

async function handIn(address: string, key: string, documentId: string, body: Buffer) {
  const answer = await fetch(`${address}/v1/submissions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': documentId },
    body: new Uint8Array(body),
    signal: AbortSignal.timeout(15_000),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    text,
    id: answer.ok ? (JSON.parse(text) as { id: string }).id : '',
    isReplayed: answer.headers.get('idempotent-replayed') === 'true',
  };
}

/** The bytes of a submission, as the gateway gives them out. */
export async function documentOf(address: string, key: string, id: string): Promise<Buffer> {
  const answer = await fetch(`${address}/v1/submissions/${id}/document`, {
    headers: { authorization: `Bearer ${key}` },
  });
  if (answer.status !== 200) throw new Error(`submission ${id}: ${answer.status} ${await answer.text()}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** Makes the key of the operator that hands in. */
export async function createSubmitterKey(address: string, adminKey: string): Promise<string> {
  const answer = await fetch(`${address}/v1/keys`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'durability', role: 'submitter', operator }),
  });
  if (answer.status !== 201) throw new Error(`key: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { key: string }).key;
}
