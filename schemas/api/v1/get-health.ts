import { defineOperation } from './parts/api.ts';
import { Health } from './parts/health.ts';

export default defineOperation({
  id: 'getHealth',
  method: 'get',
  path: '/health',
  tag: 'service',
  summary: 'Whether the process is alive',
  description: 'Asks nothing of the database.',
  access: 'public',
  replies: {
    200: {
      description: 'It is alive.',
      content: { 'application/json': { schema: Health, examples: { alive: { status: 'alive' } } } },
    },
  },
});
