import { ProblemError } from '../server/problem-error.ts';
import { doneBy } from './caller.ts';
import type { Handler } from './handler.ts';

/** Ends the signing key of an operator; once more changes nothing. */
export const revokeSigningKey: Handler<'revokeSigningKey'> = async (call, gateway) => {
  const { signingKeyId: id } = call.path;
  const { signingKeys } = gateway.storage;
  const audit = doneBy(call, gateway, 'revokeSigningKey', id);
  if (!((await signingKeys.revoke(id, audit)) || (await signingKeys.find(id)))) throw new ProblemError('not-found');
  return { status: 204 };
};
