import { defineOperation } from './parts/api.ts';
import { conditional, unchanged } from './parts/conditional.ts';
import { anyObject } from './parts/fields.ts';

export default defineOperation({
  id: 'getOpenApi',
  method: 'get',
  path: '/v1/openapi.json',
  tag: 'service',
  summary: 'This contract',
  description: 'The OpenAPI description of the gateway, in one file.',
  access: 'public',
  parameters: { header: conditional },
  replies: {
    200: {
      description: 'The contract.',
      headers: ['ETag', 'Cache-Control'],
      content: {
        'application/json': { schema: anyObject('An OpenAPI document.'), examples: { contract: { openapi: '3.1.0' } } },
      },
    },
    304: unchanged,
  },
});
