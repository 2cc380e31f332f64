import { Type } from '@sinclair/typebox';
import { defineOperation } from './parts/api.ts';
import { thumbprint } from './parts/fields.ts';

export default defineOperation({
  id: 'revokeSigningKey',
  method: 'delete',
  path: '/v1/signing-keys/{signingKeyId}',
  tag: 'administration',
  summary: 'Revoke a signing key',
  description:
    'Later signatures with it are refused; what was received before stays. To revoke it again changes nothing.',
  access: ['admin'],
  parameters: { path: Type.Object({ signingKeyId: thumbprint('The key.') }) },
  replies: { 204: { description: 'Revoked.' } },
});
