import { defineOperation } from './parts/api.ts';
import { NewSigningKey, publicKeyExample, SigningKey, signingKeyExample } from './parts/signing-key.ts';

export default defineOperation({
  id: 'createSigningKey',
  method: 'post',
  path: '/v1/signing-keys',
  tag: 'administration',
  summary: 'Register the signing key of an operator',
  description: 'The public part of the key pair with which the operator signs its documents.',
  access: ['admin'],
  request: {
    'application/json': {
      schema: NewSigningKey,
      examples: { key: { operator: 'bj:operator', publicKey: publicKeyExample } },
    },
  },
  replies: {
    201: {
      description: 'The key.',
      content: { 'application/json': { schema: SigningKey, examples: { created: signingKeyExample } } },
    },
  },
  problems: ['invalid-body', 'signing-key-exists'],
});
