import { defineOperation } from './parts/api.ts';
import { text } from './parts/fields.ts';

export default defineOperation({
  id: 'getMetrics',
  method: 'get',
  path: '/metrics',
  tag: 'service',
  summary: 'Measurements of the service',
  description: 'In the text format of Prometheus.',
  access: ['admin'],
  replies: {
    200: {
      description: 'Measurements.',
      content: {
        'text/plain': {
          schema: text('Lines of measurements.', 100_000_000),
          examples: { some: 'waypost_submissions_total 17\n' },
        },
      },
    },
  },
});
