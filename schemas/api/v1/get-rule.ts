import { Type } from '@sinclair/typebox';
import { defineOperation } from './parts/api.ts';
import { conditional, unchanged } from './parts/conditional.ts';
import { text } from './parts/fields.ts';
import { Rule, ruleExample } from './parts/rule.ts';

export default defineOperation({
  id: 'getRule',
  method: 'get',
  path: '/v1/rules/{group}/{rule}',
  tag: 'standard',
  summary: 'One rule',
  description: 'What must hold, why, what is said in each language, and an example with its mending.',
  access: 'public',
  parameters: {
    path: Type.Object({
      group: text('Group of the rule: the part of its identifier before the slash.', 60, { examples: ['structure'] }),
      rule: text('Name of the rule: the part after the slash.', 120, { examples: ['required'] }),
    }),
    header: conditional,
  },
  replies: {
    200: {
      description: 'The rule.',
      headers: ['ETag', 'Cache-Control'],
      content: { 'application/json': { schema: Rule, examples: { rule: ruleExample } } },
    },
    304: unchanged,
  },
});
