import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { challenge } from '../access/authenticate.ts';
import { authorize } from '../access/authorize.ts';
import type { Principal } from '../access/principal.ts';
import { IssuerUnavailableError } from '../access/token.ts';
import type { Operation } from './contract.ts';
import { overloaded, ProblemError } from './problem-error.ts';

declare module 'fastify' {
  interface FastifyRequest {
    principal: Principal | undefined;
  }
  interface FastifyContextConfig {
    operation?: Operation;
  }
}

/** Who calls, by the header `Authorization`; undefined where it is missing or not valid. */
export type Authenticate = (authorization: string | undefined) => Promise<Principal | undefined>;

/**
 * Lets in only callers that the contract admits, and of those only so many requests a minute: counted by key, or by
 * address where there is none. Runs before a body is read. `perMinute` 0: no limit.
 */
export async function admit(app: FastifyInstance, authenticate: Authenticate, perMinute: number): Promise<void> {
  app.decorateRequest('principal', undefined);
  await app.register(rateLimit, {
    global: false,
    enableDraftSpec: true,
    max: perMinute,
    timeWindow: 60_000,
    allowList: (request: FastifyRequest) => perMinute === 0 || !isLimited(request),
    errorResponseBuilder: (_, { ttl }) => new ProblemError('too-many-requests', { seconds: Math.ceil(ttl / 1000) }),
  });
  const byAddress = app.rateLimit();
  const byKey = app.rateLimit({ keyGenerator: ({ principal }) => principal?.id ?? '' });

  app.addHook('onRequest', async function admission(request: FastifyRequest, reply: FastifyReply) {
    const { operation } = request.routeOptions.config;
    if (!operation) return;
    const isPublic = operation.security.length === 0;
    request.principal = isPublic ? undefined : await authenticate(request.headers.authorization).catch(unavailable);
    await (request.principal ? byKey : byAddress).call(app, request, reply);
    const verdict = authorize(operation, request.principal);
    if (verdict === 'unauthenticated')
      throw new ProblemError(
        'unauthenticated',
        {},
        { headers: { 'www-authenticate': challenge(request.headers.authorization) } },
      );
    if (verdict === 'forbidden') throw forbidden(operation, request.principal);
  });
}

/** Whether the process is well may be asked at any time. */
const isLimited = ({ routeOptions }: FastifyRequest) => {
  const { operation } = routeOptions.config;
  return operation !== undefined && (operation.path.startsWith('/v1/') || operation.security.length > 0);
};

/** Nobody is sent away for good because the issuer of tokens does not answer. */
function unavailable(error: unknown): never {
  if (error instanceof IssuerUnavailableError) throw overloaded(10);
  throw error;
}

/** What a caller may not even know of does not exist. */
function forbidden({ statuses, security }: Operation, principal: Principal | undefined): ProblemError {
  if (!statuses.includes(403)) return new ProblemError('not-found');
  const roles = [...new Set(security.flatMap((schemes) => Object.values(schemes).flat()))].join(', ');
  return new ProblemError('forbidden', { roles, role: principal?.role ?? '' });
}
