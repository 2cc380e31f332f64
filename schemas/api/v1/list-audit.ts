import { Type } from '@sinclair/typebox';
import { defineOperation } from './parts/api.ts';
import { AuditList, auditExample } from './parts/audit-entry.ts';
import { instant, optional } from './parts/fields.ts';
import { paging } from './parts/paging.ts';

export default defineOperation({
  id: 'listAudit',
  method: 'get',
  path: '/v1/audit',
  tag: 'administration',
  summary: 'What was done',
  description:
    'The latest first. Each entry holds the digest of the one before, so that none can be changed or left out unnoticed.',
  access: ['admin'],
  parameters: {
    query: Type.Object({
      from: optional(instant('Only from this time on.')),
      to: optional(instant('Only before this time.')),
      ...paging,
    }),
  },
  replies: {
    200: {
      description: 'Entries.',
      headers: ['Link'],
      content: { 'application/json': { schema: AuditList, examples: { page: { items: [auditExample] } } } },
    },
  },
});
