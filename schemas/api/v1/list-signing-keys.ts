import { Type } from '@sinclair/typebox';
import { defineOperation } from './parts/api.ts';
import { optional, organization } from './parts/fields.ts';
import { paging } from './parts/paging.ts';
import { SigningKeyList, signingKeyExample } from './parts/signing-key.ts';

export default defineOperation({
  id: 'listSigningKeys',
  method: 'get',
  path: '/v1/signing-keys',
  tag: 'administration',
  summary: 'Signing keys of operators',
  description: 'The latest first; also those that were revoked.',
  access: ['admin'],
  parameters: { query: Type.Object({ operator: optional(organization('Only of this operator.')), ...paging }) },
  replies: {
    200: {
      description: 'Keys.',
      headers: ['Link'],
      content: { 'application/json': { schema: SigningKeyList, examples: { page: { items: [signingKeyExample] } } } },
    },
  },
});
