import { Type } from '@sinclair/typebox';
import { defineOperation } from './parts/api.ts';
import { Catalog, catalogExample } from './parts/catalog.ts';
import { conditional, unchanged } from './parts/conditional.ts';
import { edition, listName } from './parts/fields.ts';

export default defineOperation({
  id: 'getCatalog',
  method: 'get',
  path: '/v1/catalogs/{list}/{edition}',
  tag: 'standard',
  summary: 'One edition of a code list',
  description: 'The codes with their labels and meanings, by language.',
  access: 'public',
  parameters: {
    path: Type.Object({ list: listName('The list.'), edition: edition('Its edition.') }),
    header: conditional,
  },
  replies: {
    200: {
      description: 'The code list.',
      headers: ['ETag', 'Cache-Control'],
      content: { 'application/json': { schema: Catalog, examples: { catalog: catalogExample } } },
    },
    304: unchanged,
  },
});
