import type { Principal } from '../access/principal.ts';
import { IssuerUnavailableError } from '../access/token.ts';
import type { Gateway } from '../gateway.ts';
import type { Answer } from '../operations/handler.ts';
import type { Contract } from './contract.ts';
import type { ServerOptions } from './create-server.ts';
import { createMetrics } from './metrics.ts';

const answers = { 200: { content: { 'application/json': {}, 'text/csv': {} } }, 403: {} };
/** A small contract that has one of each. */
export const contract: Contract = {
  paths: {
    '/v1/things/{thing}': {
      get: {
        operationId: 'getThing',
        security: [],
        parameters: [
          { $ref: '#/components/parameters/Thing' },
          { name: 'status', in: 'query', schema: { type: 'string', enum: ['new', 'old'] } },
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 } },
          { name: 'deep', in: 'query', schema: { type: 'boolean' } },
          { name: 'tag', in: 'query', schema: { type: 'array', items: { $ref: '#/components/schemas/Tag' } } },
          { name: 'Waypost-Mark', in: 'header', schema: { type: 'string', maxLength: 5 } },
        ],
        responses: answers,
      },
      put: {
        operationId: 'putThing',
        security: [{ apiKey: ['submitter'] }],
        parameters: [{ $ref: '#/components/parameters/Thing' }],
        requestBody: { content: { 'application/json': {}, 'application/x-ndjson': {} } },
        responses: answers,
      },
      post: {
        operationId: 'postThing',
        security: [],
        parameters: [{ $ref: '#/components/parameters/Thing' }],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Mark' } } } },
        responses: answers,
      },
    },
    '/secret': { get: { operationId: 'getSecret', security: [{ apiKey: ['admin'] }], responses: { 200: {} } } },
    '/known': { get: { operationId: 'getKnown', security: [{ apiKey: ['admin'] }], responses: { 200: {}, 403: {} } } },
    '/open': { get: { operationId: 'getOpen', security: [], responses: { 200: {} } } },
    '/needs': {
      get: {
        operationId: 'getNeeds',
        security: [],
        parameters: [{ name: 'day', in: 'query', required: true, schema: { type: 'string', format: 'date' } }],
        responses: { 200: {} },
      },
    },
    '/v1/limited': { get: { operationId: 'getLimited', security: [], responses: { 200: {}, 429: {} } } },
  },
  components: {
    parameters: {
      Thing: { name: 'thing', in: 'path', required: true, schema: { type: 'string', pattern: '^[a-z]+$' } },
    },
    schemas: {
      Tag: { type: 'string', maxLength: 3 },
      Mark: {
        type: 'object',
        properties: { tag: { $ref: '#/components/schemas/Tag' } },
        required: ['tag'],
        additionalProperties: false,
      },
    },
  },
};

/** A call of any operation. */
export interface Asked {
  path: Record<string, string>;
  query: unknown;
  headers: unknown;
  body: Buffer;
  contentType: string;
  accepts: string;
}
/** The calls so far. */
export const calls: Asked[] = [];
export const answer = (call: Asked): Answer => {
  calls.push(call);
  if (call.path.thing === 'broken') throw new TypeError('secret of the house');
  const headers = { etag: '"1"', 'content-type': 'application/json' };
  return { status: 200, headers, body: '{}' };
};
const take = (call: Asked & { json(): unknown }): Answer => ({ status: 200, body: call.json() as object });
export const handlers = {
  postThing: take,
  getThing: answer,
  putThing: answer,
  getSecret: answer,
  getLimited: answer,
  getKnown: answer,
  getNeeds: answer,
  getOpen: answer,
};
export const submitter: Principal = { id: 'k1', kind: 'key', role: 'submitter', operator: 'bj:operator' };
/** A server of it. */
export const options: ServerOptions = {
  contract,
  handlers,
  gateway: {} as Gateway,
  authenticate: async (authorization) => {
    if (authorization === 'Bearer unknown-issuer') throw new IssuerUnavailableError('no answer');
    return authorization === 'Bearer good' ? submitter : undefined;
  },
  metrics: createMetrics(() => 0),
  bodyLimit: 1000,
  rateLimit: 0,
  logger: false,
};
