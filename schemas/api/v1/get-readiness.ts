import { defineOperation } from './parts/api.ts';
import { Readiness } from './parts/health.ts';

export default defineOperation({
  id: 'getReadiness',
  method: 'get',
  path: '/ready',
  tag: 'service',
  summary: 'Whether requests can be served',
  description: 'The database answers and is of the right version.',
  access: 'public',
  replies: {
    200: {
      description: 'It is ready.',
      content: { 'application/json': { schema: Readiness, examples: { ready: { status: 'ready' } } } },
    },
  },
  problems: ['not-ready'],
});
