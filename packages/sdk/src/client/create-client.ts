import createFetchClient from 'openapi-fetch';
import { bytesIn } from '../read/value-given.ts';
import type { Call, Data, Form, ItemOf, ListId, MediaType, OperationId, Result, UsualType } from './call.ts';
import { operationTable } from './operations.gen.ts';
import { ProblemError } from './problem-error.ts';
import { repeatedly } from './repeatedly.ts';
import { type Progress, withProgress } from './upload-progress.ts';

export interface ClientOptions {
  /** An API key, or a token of the gateway's OpenID Connect issuer; a function where it is renewed. */
  key?: string | (() => string | Promise<string>);
  /** Languages of messages by preference, as in `Accept-Language`. */
  languages?: string;
  /** How often a request is repeated at most: 4 unless said. */
  retries?: number;
  /** What sends requests: the `fetch` of the platform unless given. */
  fetch?: (request: Request) => Promise<Response>;
}

/** The operations of a gateway by their ids in the contract. */
export type Client = {
  /** @throws ProblemError if the gateway refuses; TypeError if none answers */
  [Id in OperationId]: <Type extends MediaType<Id> = UsualType<Id>, As extends Form = 'value'>(
    ...call: Optional<Call<Id> & { accept?: Type; as?: As }>
  ) => Promise<Result<Data<Id, Type, As>>>;
} & {
  /** Everything that an operation lists, fetched part by part while it is read. @throws as the operation does */
  items<Id extends ListId>(id: Id, ...call: Optional<Call<Id>>): AsyncGenerator<ItemOf<Id>, void, undefined>;
};
type Optional<Argument> = Record<never, never> extends Argument ? [call?: Argument] : [call: Argument];

/** A call whatever the operation. */
interface AnyCall {
  path?: Record<string, string>;
  query?: Record<string, unknown>;
  header?: Record<string, string>;
  body?: unknown;
  contentType?: string;
  accept?: string;
  as?: Form;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

const readers: Record<Form, (response: Response) => unknown> = {
  value: (response) => {
    if (response.status === 204) return undefined;
    return /[/+]json\b/.test(response.headers.get('content-type') ?? '') ? response.json() : response.text();
  },
  bytes: async (response) => new Uint8Array(await response.arrayBuffer()),
  stream: ({ body }) => body,
};

const isRaw = (body: unknown) => typeof body === 'string' || body instanceof Blob || body instanceof FormData;

/**
 * A client of a gateway. A request that fails on its way is repeated where that is harmless: one that only reads or
 * deletes, one with an `Idempotency-Key` (which it is given unless you give your own), and any that the gateway says it
 * did not carry out yet (`Retry-After`, up to 60 s). Redirects are not followed: they would lead a key astray.
 * @throws TypeError if the address is none
 */
export function createClient(baseUrl: string | URL, options: ClientOptions = {}): Client {
  const { key, languages, retries = 4, fetch = (request) => globalThis.fetch(request) } = options;
  const http = createFetchClient<Record<string, Record<string, object>>>({ baseUrl: new URL(baseUrl).href });

  async function request(id: OperationId, call: AnyCall = {}): Promise<Result<unknown>> {
    const { path, query, header, body, contentType, accept, as = 'value', onProgress, signal } = call;
    const [method, address, repeat] = operationTable[id];
    const headers = {
      ...(repeat === 'by-key' && { 'Idempotency-Key': crypto.randomUUID() }),
      ...(languages && { 'Accept-Language': languages }),
      ...(accept && { Accept: accept }),
      ...(contentType && { 'Content-Type': contentType }),
      ...header,
    };
    const sent = bytesIn(body) ?? (isRaw(body) ? body : JSON.stringify(body));
    return repeatedly(
      async () => {
        const secret = typeof key === 'function' ? await key() : key;
        const { error, response } = await http.request(method.toLowerCase() as 'get', address as never, {
          params: { path: path ?? {}, query: query ?? {} },
          headers: { ...headers, ...(secret && { Authorization: `Bearer ${secret}` }) },
          body: sent as never,
          bodySerializer: (body: unknown) => body as string,
          parseAs: 'stream',
          redirect: 'error',
          fetch: onProgress ? withProgress(fetch, onProgress) : fetch,
          ...(signal && { signal }),
        });
        if (!response.ok) throw new ProblemError(response, error);
        return { data: await readers[as](response), response };
      },
      { retries, isRepeatable: repeat !== 'never', signal },
    );
  }

  const ids = Object.keys(operationTable) as OperationId[];
  const operations = Object.fromEntries(ids.map((id) => [id, (call?: AnyCall) => request(id, call)]));
  async function* items(id: OperationId, call: AnyCall = {}) {
    let query = call.query;
    do {
      const { data } = await request(id, { ...call, ...(query && { query }) });
      const { items, next } = data as { items: unknown[]; next?: string };
      yield* items;
      query = next === undefined ? undefined : { ...call.query, cursor: next };
    } while (query);
  }
  return { ...operations, items } as unknown as Client;
}
