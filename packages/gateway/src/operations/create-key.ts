import { newApiKey } from '../access/api-key.ts';
import { readGrant } from '../access/principal.ts';
import { ProblemError } from '../server/problem-error.ts';
import type { ApiKey } from '../storage/keys.ts';
import { callerOf, doneBy } from './caller.ts';
import type { Handler } from './handler.ts';
import { utc } from './instant.ts';
import { keyResource } from './key.ts';

/** Makes an API key; its secret is in the answer, and nowhere else. */
export const createKey: Handler<'createKey'> = async (call, gateway) => {
  const { name, expiresAt, ...wanted } = call.json();
  const grant = readGrant(wanted);
  if (!grant) throw new ProblemError('scope-does-not-fit', { role: wanted.role });
  const { text, ...made } = newApiKey();
  const key: ApiKey = {
    ...made,
    ...grant,
    label: name,
    createdAt: gateway.now().toISOString(),
    createdBy: callerOf(call).id,
    ...(expiresAt !== undefined && { expiresAt: utc(expiresAt, { in: 'body', pointer: '/expiresAt' }) }),
  };
  const scope = [grant.operator, ...(grant.countries ?? []), ...(grant.programmes ?? [])].filter((it) => it);
  const detail = [grant.role, ...scope].join(' ');
  await gateway.storage.keys.create(key, doneBy(call, gateway, 'createKey', key.id, detail));
  return { status: 201, body: { ...keyResource(key), key: text } };
};
