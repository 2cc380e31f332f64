import { Type } from '@sinclair/typebox';
import { defineOperation } from './parts/api.ts';
import { conditional, unchanged } from './parts/conditional.ts';
import { formatId, optional } from './parts/fields.ts';
import { RuleList, ruleSummaryExample } from './parts/rule.ts';

export default defineOperation({
  id: 'listRules',
  method: 'get',
  path: '/v1/rules',
  tag: 'standard',
  summary: 'The rules of the standard',
  description: 'All that can be found wrong with a document, of every layer; `getRule` gives wordings and an example.',
  access: 'public',
  parameters: {
    query: Type.Object({ format: optional(formatId('Only rules that hold for this format.')) }),
    header: conditional,
  },
  replies: {
    200: {
      description: 'The rules.',
      headers: ['ETag', 'Cache-Control'],
      content: { 'application/json': { schema: RuleList, examples: { rules: { items: [ruleSummaryExample] } } } },
    },
    304: unchanged,
  },
});
