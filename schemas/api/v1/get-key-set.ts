import { defineOperation } from './parts/api.ts';
import { conditional, unchanged } from './parts/conditional.ts';
import { KeySet, publicKeyExample } from './parts/signing-key.ts';

export default defineOperation({
  id: 'getKeySet',
  method: 'get',
  path: '/.well-known/jwks.json',
  tag: 'service',
  summary: 'Keys that receipts are signed with',
  description: 'A JSON Web Key Set. Keep a copy: with it receipts can be verified without the gateway.',
  access: 'public',
  parameters: { header: conditional },
  replies: {
    200: {
      description: 'The keys.',
      headers: ['ETag', 'Cache-Control'],
      content: {
        'application/json': {
          schema: KeySet,
          examples: { keys: { keys: [{ ...publicKeyExample, kid: 'g1', use: 'sig' }] } },
        },
      },
    },
    304: unchanged,
  },
});
