import { Type } from '@sinclair/typebox';
import { defineOperation } from './parts/api.ts';
import { KeyList, keyExample } from './parts/key.ts';
import { paging } from './parts/paging.ts';

export default defineOperation({
  id: 'listKeys',
  method: 'get',
  path: '/v1/keys',
  tag: 'administration',
  summary: 'API keys',
  description: 'Without their secrets, the latest first; also those that were revoked.',
  access: ['admin'],
  parameters: { query: Type.Object(paging) },
  replies: {
    200: {
      description: 'Keys.',
      headers: ['Link'],
      content: { 'application/json': { schema: KeyList, examples: { page: { items: [keyExample] } } } },
    },
  },
});
