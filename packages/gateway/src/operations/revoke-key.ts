import { ProblemError } from '../server/problem-error.ts';
import { LastAdministrator } from '../storage/keys.ts';
import { doneBy } from './caller.ts';
import type { Handler } from './handler.ts';

/** Ends an API key; once more changes nothing. */
export const revokeKey: Handler<'revokeKey'> = async (call, gateway) => {
  const { keyId } = call.path;
  const { keys } = gateway.storage;
  const revoked = keys.revoke(keyId, doneBy(call, gateway, 'revokeKey', keyId)).catch((error) => {
    throw error instanceof LastAdministrator ? new ProblemError('last-admin-key') : error;
  });
  const isDone = (await revoked) || (await keys.find(keyId));
  if (!isDone) throw new ProblemError('not-found');
  return { status: 204 };
};
