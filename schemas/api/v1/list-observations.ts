import { Type } from '@sinclair/typebox';
import { defineOperation } from './parts/api.ts';
import { code, country, date, optional, organization, programme, text } from './parts/fields.ts';
import { ObservationList, observationExample } from './parts/observation.ts';
import { paging } from './parts/paging.ts';

export default defineOperation({
  id: 'listObservations',
  method: 'get',
  path: '/v1/observations',
  tag: 'figures',
  summary: 'Figures across accepted reports',
  description:
    'Observations of the last accepted revision of each report: a later one that is handed in takes its place once it is accepted, not before. Observations marked as confidential are shown to the operator that reported them, to nobody else. As `text/csv` with the same columns, and all of them unless `limit` is given; texts that a spreadsheet would take for a formula begin with an apostrophe there.',
  access: ['submitter', 'viewer', 'regulator', 'admin'],
  parameters: {
    query: Type.Object({
      indicator: optional(code('Only of this indicator.')),
      operator: optional(organization('Only where this operator is observed.')),
      country: optional(country('Only where this country is observed.')),
      programme: optional(programme('Only of this programme.')),
      from: optional(date('Only of periods that end on this day or later.')),
      to: optional(date('Only of periods that begin on this day or earlier.')),
      ...paging,
    }),
  },
  replies: {
    200: {
      description: 'Observations.',
      headers: ['Link'],
      content: {
        'application/json': { schema: ObservationList, examples: { page: { items: [observationExample] } } },
        'text/csv': {
          schema: text('A line of column names, then one line for each observation.', 1_000_000_000),
          examples: {
            table: 'submission,operator,indicator,value\r\n01JQ3T5V7X9ZB2D4F6H8K0M2N4,bj:operator,EAD-CAP,87.0\r\n',
          },
        },
      },
    },
  },
});
