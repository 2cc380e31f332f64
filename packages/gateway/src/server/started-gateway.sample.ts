import { randomUUID } from 'node:crypto';
import type { Policy } from '@waypost/sdk/policy';
import type { Grant } from '../access/principal.ts';
import { keyedServer } from './keyed-server.sample.ts';
import { misfits } from './public-server.sample.ts';

/** An answer as it was received. */
export interface Received {
  status: number;
  headers: Headers;
  bytes: Buffer;
  // biome-ignore lint/suspicious/noExplicitAny: tests say what is in it
  json: any;
}

/** A gateway that listens, with a key for each role; requests go through HTTP, and each answer is held against the contract. */
export async function startedGateway(policy?: Policy) {
  const { app, storage, keyFor } = await keyedServer({ policy });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const keys = {
    submitter: await keyFor({ role: 'submitter', operator: 'bj:operator' }),
    neighbour: await keyFor({ role: 'submitter', operator: 'tg:operator' }),
    viewer: await keyFor({ role: 'viewer', operator: 'bj:operator' }),
    regulator: await keyFor({ role: 'regulator', countries: ['BJ'] }),
    programme: await keyFor({ role: 'regulator', programmes: ['ORE'] }),
    elsewhere: await keyFor({ role: 'regulator', countries: ['TG'] }),
    admin: await keyFor({ role: 'admin' }),
  };
  type Caller = keyof typeof keys | { authorization: string };

  async function ask(caller: Caller, method: string, path: string, more: RequestInit = {}): Promise<Received> {
    const headers = { ...(typeof caller === 'string' ? keys[caller] : caller), ...more.headers };
    const response = await fetch(`${address}${path}`, { ...more, method, headers });
    const bytes = Buffer.from(await response.arrayBuffer());
    const told: Record<string, string> = {};
    response.headers.forEach((value, name) => {
      told[name] = value;
    });
    const described = path.replace(/\?.*/, '').replace(/(?<=submissions\/)[^/]+/, '{submissionId}');
    const wrong = misfits(method, described, {
      statusCode: response.status,
      headers: told,
      body: bytes.toString(),
    });
    if (wrong.length > 0) throw new Error(`${method} ${path}: not as the contract says: ${JSON.stringify(wrong)}`);
    const isJson = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, bytes, json: isJson && JSON.parse(bytes.toString()) };
  }

  return {
    address,
    storage,
    keyFor: (grant: Grant) => keyFor(grant),
    get: (caller: Caller, path: string, headers: Record<string, string> = {}) => ask(caller, 'GET', path, { headers }),
    /** Hands a document in, under a key of its own unless it is said. */
    submit: (document: Buffer, { by = 'submitter' as Caller, key = randomUUID() as string, headers = {} } = {}) =>
      ask(by, 'POST', '/v1/submissions', {
        body: new Uint8Array(document),
        headers: { 'content-type': 'application/json', 'idempotency-key': key, ...headers },
      }),
    withdraw: (id: string, tag: string | undefined, by: Caller = 'submitter') =>
      ask(by, 'POST', `/v1/submissions/${id}/withdrawal`, { headers: tag === undefined ? {} : { 'if-match': tag } }),
    review: (id: string, tag: string | undefined, review: object, by: Caller = 'regulator') =>
      ask(by, 'POST', `/v1/submissions/${id}/reviews`, {
        body: JSON.stringify(review),
        headers: { 'content-type': 'application/json', ...(tag !== undefined && { 'if-match': tag }) },
      }),
    close: () => app.close(),
  };
}

/** Status of an answer and which problem it tells of. */
export const problemOf = ({ status, json }: Received) => [status, String(json.type).replace(/^.*\//, '')];
