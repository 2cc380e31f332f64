import { readOperatorKey } from '../receipts/operator-key.ts';
import { malformed, ProblemError } from '../server/problem-error.ts';
import { callerOf, doneBy } from './caller.ts';
import type { Handler } from './handler.ts';
import { signingKeyResource } from './signing-key.ts';

/** Registers the public key with which an operator signs its documents. */
export const createSigningKey: Handler<'createSigningKey'> = async (call, gateway) => {
  const { operator, publicKey } = call.json();
  const read = await readOperatorKey(publicKey);
  if (!read || read === 'private') throw malformed(publicKey.x, 'Ed25519', { in: 'body', pointer: '/publicKey/x' });
  const { signingKeys } = gateway.storage;
  const key = {
    id: read.id,
    operator,
    jwk: JSON.stringify(read.publicKey),
    createdAt: gateway.now().toISOString(),
    createdBy: callerOf(call).id,
  };
  const audit = doneBy(call, gateway, 'createSigningKey', key.id, operator);
  await signingKeys.create(key, audit).catch(async (error) => {
    throw (await signingKeys.find(key.id)) ? new ProblemError('signing-key-exists') : error;
  });
  return { status: 201, body: signingKeyResource(key) };
};
