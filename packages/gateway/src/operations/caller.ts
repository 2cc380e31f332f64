import type { Principal } from '../access/principal.ts';
import type { Gateway } from '../gateway.ts';
import type { AuditEntry } from '../storage/audit-chain.ts';
import type { Call, OperationId } from './handler.ts';

/** Who calls an operation that is not open to all. */
export function callerOf({ principal }: Pick<Call, 'principal'>): Principal {
  if (!principal) throw new Error('an operation that needs a caller was called by nobody');
  return principal;
}

/** What the audit log is to say of an operation that is carried out: on what, and what else is to be known. */
export const doneBy = (
  call: Pick<Call, 'principal'>,
  { now }: Pick<Gateway, 'now'>,
  action: OperationId,
  target: string,
  detail?: string,
): AuditEntry => ({
  at: now().toISOString(),
  actor: callerOf(call).id,
  action,
  target,
  outcome: 'done',
  ...(detail !== undefined && { detail }),
});
