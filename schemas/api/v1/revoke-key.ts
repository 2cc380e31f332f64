import { Type } from '@sinclair/typebox';
import { defineOperation } from './parts/api.ts';
import { keyId } from './parts/fields.ts';

export default defineOperation({
  id: 'revokeKey',
  method: 'delete',
  path: '/v1/keys/{keyId}',
  tag: 'administration',
  summary: 'Revoke an API key',
  description:
    'It is valid no more, from this answer on. To revoke it again changes nothing. The last key of an administrator that is in force is not revoked: make another one first.',
  access: ['admin'],
  parameters: { path: Type.Object({ keyId: keyId('The key.') }) },
  replies: { 204: { description: 'Revoked.' } },
  problems: ['last-admin-key'],
});
