import type { FastifyRequest } from 'fastify';
import type { AuditEntry } from '../storage/audit-chain.ts';
import { ProblemError } from './problem-error.ts';

/** Names as the gateway gives them; what is written otherwise names nothing. */
const NAME = /^[\w-]{1,64}$/;

/**
 * What the audit log is to say of an error: that a known caller was refused something that has a name. Whether it does not
 * exist or may not be seen makes no difference, so that the answer takes equally long.
 */
export function refusalOf(error: unknown, request: FastifyRequest, now: () => Date): AuditEntry | undefined {
  const { principal, params, routeOptions } = request;
  const action = routeOptions.config.operation?.id;
  const [target] = Object.values((params ?? {}) as Record<string, string>);
  if (!(error instanceof ProblemError) || !principal || action === undefined) return undefined;
  if (!['forbidden', 'not-found'].includes(error.slug) || target === undefined || !NAME.test(target)) return undefined;
  return { at: now().toISOString(), actor: principal.id, action, target, outcome: 'refused', detail: error.slug };
}
