import { Type } from '@sinclair/typebox';
import { defineOperation } from './parts/api.ts';
import { conditional, unchanged } from './parts/conditional.ts';
import { anyObject, formatId, version } from './parts/fields.ts';

export default defineOperation({
  id: 'getSchema',
  method: 'get',
  path: '/v1/formats/{format}/{version}/schema',
  tag: 'standard',
  summary: 'The JSON Schema of a version',
  description: 'JSON Schema 2020-12 with standard keywords only: any strict validator takes it as it is.',
  access: 'public',
  parameters: {
    path: Type.Object({ format: formatId('The format.'), version: version('Its version.') }),
    header: conditional,
  },
  replies: {
    200: {
      description: 'The schema.',
      headers: ['ETag', 'Cache-Control'],
      content: {
        'application/schema+json': {
          schema: anyObject('A JSON Schema.'),
          examples: { schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' } },
        },
      },
    },
    304: unchanged,
  },
});
