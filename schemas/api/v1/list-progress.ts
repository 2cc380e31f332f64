import { Type } from '@sinclair/typebox';
import { defineOperation } from './parts/api.ts';
import { country, optional, organization, programme } from './parts/fields.ts';
import { paging } from './parts/paging.ts';
import { OperatorProgressList, progressExample } from './parts/progress.ts';

export default defineOperation({
  id: 'listProgress',
  method: 'get',
  path: '/v1/progress',
  tag: 'figures',
  summary: 'How far each operator has come',
  description:
    'By operator: its latest documents, reports due and overdue by the policy of the gateway, and, out of its last accepted documents, progress by pillar and the status of the standards of the WCO; of these, what is marked as confidential is shown to that operator only.',
  access: ['submitter', 'viewer', 'regulator', 'admin'],
  parameters: {
    query: Type.Object({
      operator: optional(organization('Only this operator.')),
      country: optional(country('Only operators of this country.')),
      programme: optional(programme('Only of this programme.')),
      ...paging,
    }),
  },
  replies: {
    200: {
      description: 'Operators.',
      headers: ['Link'],
      content: {
        'application/json': { schema: OperatorProgressList, examples: { page: { items: [progressExample] } } },
      },
    },
  },
});
