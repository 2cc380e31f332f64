import { defineOperation } from './parts/api.ts';
import { conditional, unchanged } from './parts/conditional.ts';
import { FormatList, formatExample } from './parts/format.ts';

export default defineOperation({
  id: 'listFormats',
  method: 'get',
  path: '/v1/formats',
  tag: 'standard',
  summary: 'The formats of the standard',
  description: 'Kinds of documents, their versions and what each is for.',
  access: 'public',
  parameters: { header: conditional },
  replies: {
    200: {
      description: 'The formats.',
      headers: ['ETag', 'Cache-Control'],
      content: { 'application/json': { schema: FormatList, examples: { formats: { items: [formatExample] } } } },
    },
    304: unchanged,
  },
});
