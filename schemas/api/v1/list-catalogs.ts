import { defineOperation } from './parts/api.ts';
import { CatalogList, catalogSummaryExample } from './parts/catalog.ts';
import { conditional, unchanged } from './parts/conditional.ts';

export default defineOperation({
  id: 'listCatalogs',
  method: 'get',
  path: '/v1/catalogs',
  tag: 'standard',
  summary: 'The code lists of the standard',
  description: 'Every edition of every list; `getCatalog` gives the codes.',
  access: 'public',
  parameters: { header: conditional },
  replies: {
    200: {
      description: 'The code lists.',
      headers: ['ETag', 'Cache-Control'],
      content: {
        'application/json': { schema: CatalogList, examples: { catalogs: { items: [catalogSummaryExample] } } },
      },
    },
    304: unchanged,
  },
});
