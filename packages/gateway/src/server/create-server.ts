import { randomUUID } from 'node:crypto';
import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
  fastify,
  LogController,
} from 'fastify';
import Negotiator from 'negotiator';
import { checkSecurity } from '../access/authorize.ts';
import type { Gateway } from '../gateway.ts';
import type { Call, Handler } from '../operations/handler.ts';
import { type Authenticate, admit } from './admission.ts';
import { send } from './answer.ts';
import { type BodyReader, bodyReaderOf } from './body.ts';
import { type Contract, type Operation, operationsOf } from './contract.ts';
import { mediaTypeOf } from './media-types.ts';
import type { Metrics } from './metrics.ts';
import { type Parameters, parametersOf } from './parameters.ts';
import { answerClientError, languageOf, problemAnswer, problemOf } from './problem-answer.ts';
import { ProblemError } from './problem-error.ts';
import { refusalOf } from './refusal.ts';
import { validatorsOf } from './validators.ts';

export interface ServerOptions {
  contract: Contract;
  /** By id of the operation. */
  handlers: Readonly<Record<string, Handler<never>>>;
  gateway: Gateway;
  authenticate: Authenticate;
  metrics: Metrics;
  /** The largest body, in bytes. */
  bodyLimit: number;
  /** Requests per minute and key; 0: no limit. */
  rateLimit: number;
  logger: FastifyServerOptions['logger'];
}

/** How long a request may take to arrive, in milliseconds, and how many connections there may be. */
const limits = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 20_000, connections: 1000 };
const LARGEST_HEADERS = 16_384;

/**
 * The HTTP server of a contract: its routes, who may call them and what they take all come from there.
 * @throws Error where an operation has no handler or no security, or a handler no operation.
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { contract, handlers, gateway, authenticate, metrics, bodyLimit, rateLimit, logger } = options;
  const operations = operationsOf(contract);
  checkSecurity(operations);
  checkHandlers(operations, handlers);
  const app = fastify({
    bodyLimit,
    logger: logger ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestTimeout: limits.requestTimeout,
    keepAliveTimeout: limits.keepAliveTimeout,
    http: { maxHeaderSize: LARGEST_HEADERS, headersTimeout: limits.headersTimeout },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    // A proxy on the same machine may say whom it speaks for; nobody else may.
    trustProxy: 'loopback',
    routerOptions: { querystringParser: (text) => new URLSearchParams(text) as never },
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => answerError(error, request, reply, bodyLimit),
  });
  app.server.maxConnections = limits.connections;

  // Bodies are kept as they were received: what they are is decided by the contract, not by a parser.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body));

  await admit(app, authenticate, rateLimit);
  app.addHook('onResponse', async (request, reply) => {
    const { operation } = request.routeOptions.config;
    const ms = Math.round(reply.elapsedTime);
    metrics.answered(operation?.id ?? 'none', reply.statusCode, reply.elapsedTime / 1000);
    const caller = request.principal?.id;
    request.log.info({ operation: operation?.id, method: request.method, status: reply.statusCode, ms, caller });
  });
  // A connection that is kept after its last answer would hold up the stop.
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onSend', async (_, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
  app.setErrorHandler(async (error, request, reply) => {
    const refusal = refusalOf(error, request, gateway.now);
    // What cannot be written down is not answered either.
    const told = refusal
      ? await gateway.storage.audit.append(refusal).then(
          () => error,
          (failure) => failure,
        )
      : error;
    return answerError(told, request, reply, bodyLimit);
  });
  app.setNotFoundHandler(() => {
    throw new ProblemError('not-found');
  });

  const compile = validatorsOf(contract);
  for (const operation of operations) {
    const handler = handlers[operation.id] as unknown as Handler;
    const parameters = parametersOf(operation, contract, compile);
    const bodies = bodyReaderOf(operation, compile);
    app.route({
      method: operation.method.toUpperCase(),
      url: urlOf(operation.path),
      config: { operation },
      // Before the body is read, so that nothing is read for a request that cannot be carried out.
      preParsing: async (request) => {
        request.asked = { ...parameters(request), contentType: mediaTypeOf(request, operation) };
      },
      handler: async (request, reply) =>
        send(request, reply, await handler(callOf(request, operation, bodies), gateway)),
    });
  }
  for (const [url, allowed] of methodsByUrl(operations)) {
    const refuse = async ({ method }: FastifyRequest) => {
      const allow = allowed.join(', ');
      throw new ProblemError('method-not-allowed', { allowed: allow, method }, { headers: { allow } });
    };
    // At once: of some methods the server would first ask for a body.
    const method = app.supportedMethods.filter((it) => !allowed.includes(it));
    app.route({ method, url, onRequest: refuse, handler: refuse });
  }
  return app;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Read before the body is. */
    asked: Parameters & { contentType: string };
  }
}

function checkHandlers(operations: readonly Operation[], handlers: ServerOptions['handlers']): void {
  const ids = operations.map(({ id }) => id);
  const without = ids.filter((id) => !Object.hasOwn(handlers, id));
  const unknown = Object.keys(handlers).filter((id) => !ids.includes(id));
  if (without.length > 0) throw new Error(`operations without a handler: ${without.join(', ')}`);
  if (unknown.length > 0) throw new Error(`handlers of no operation: ${unknown.join(', ')}`);
}

const urlOf = (path: string) => path.replace(/\{(\w+)\}/g, ':$1');

function methodsByUrl(operations: readonly Operation[]): Map<string, string[]> {
  const byUrl = new Map<string, string[]>();
  for (const { path, method } of operations) {
    const url = urlOf(path);
    const own = method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()];
    byUrl.set(url, [...(byUrl.get(url) ?? []), ...own]);
  }
  return byUrl;
}

function callOf(request: FastifyRequest, { answers }: Operation, bodies: BodyReader): Call {
  const { path, query, header, contentType } = request.asked;
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  return {
    // As typed for each operation: by the contract, from which the types are made.
    path: path as Call['path'],
    query: query as Call['query'],
    headers: header as Call['headers'],
    body,
    json: () => bodies.json(body) as never,
    check: (value) => bodies.check(contentType, value),
    contentType,
    contentTypeHeader: request.headers['content-type'] ?? '',
    accepts: new Negotiator(request.raw).mediaType([...answers]) ?? answers[0] ?? '',
    language: languageOf(request.headers['accept-language']),
    principal: request.principal,
  };
}

function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply, limit: number) {
  const problem = problemOf(error, limit);
  // Of a caller who has hung up there is nothing to say.
  if (!problem && !request.raw.destroyed) request.log.error({ err: error }, 'a mistake of the gateway');
  const language = languageOf(request.headers['accept-language']);
  return send(request, reply, problemAnswer(problem ?? new ProblemError('internal-error'), language, request.id));
}
