import { defineOperation } from './parts/api.ts';
import { CreatedKey, createdKeyExample, NewKey, newKeyExample } from './parts/key.ts';

export default defineOperation({
  id: 'createKey',
  method: 'post',
  path: '/v1/keys',
  tag: 'administration',
  summary: 'Make an API key',
  description:
    'The answer has the secret, this once. A submitter and a viewer belong to an operator; a regulator has countries, programmes, or both.',
  access: ['admin'],
  request: {
    'application/json': {
      schema: NewKey,
      examples: {
        submitter: newKeyExample,
        regulator: { name: 'Regulator of Benin', role: 'regulator', countries: ['BJ'] },
      },
    },
  },
  replies: {
    201: {
      description: 'The key, with its secret.',
      headers: ['Cache-Control'],
      content: { 'application/json': { schema: CreatedKey, examples: { created: createdKeyExample } } },
    },
  },
  problems: ['invalid-body', 'scope-does-not-fit'],
});
