import { ProblemError } from '../server/problem-error.ts';
import { doneBy } from './caller.ts';
import type { Handler } from './handler.ts';

/** Ends an API key; once more changes nothing. */
export const revokeKey: Handler<'revokeKey'> = async (call, gateway) => {
  const { keyId } = call.path;
  const { keys } = gateway.storage;
  const isDone = (await keys.revoke(keyId, doneBy(call, gateway, 'revokeKey', keyId))) || (await keys.find(keyId));
  if (!isDone) throw new ProblemError('not-found');
  return { status: 204 };
};
