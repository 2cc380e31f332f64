import { ProblemError } from '../server/problem-error.ts';
import { createKey } from './create-key.ts';
import { createReview } from './create-review.ts';
import { createSigningKey } from './create-signing-key.ts';
import { createSubmission } from './create-submission.ts';
import { createValidation } from './create-validation.ts';
import { getCatalog } from './get-catalog.ts';
import { getHealth } from './get-health.ts';
import { getKeySet } from './get-key-set.ts';
import { getMetrics } from './get-metrics.ts';
import { getOpenApi } from './get-open-api.ts';
import { getReadiness } from './get-readiness.ts';
import { getRule } from './get-rule.ts';
import { getSchema } from './get-schema.ts';
import { getSubmission } from './get-submission.ts';
import { getSubmissionDocument } from './get-submission-document.ts';
import { getSubmissionReceipt } from './get-submission-receipt.ts';
import { getSubmissionReport } from './get-submission-report.ts';
import type { Handler, OperationId } from './handler.ts';
import { listAudit } from './list-audit.ts';
import { listCatalogs } from './list-catalogs.ts';
import { listFormats } from './list-formats.ts';
import { listKeys } from './list-keys.ts';
import { listReviews } from './list-reviews.ts';
import { listRules } from './list-rules.ts';
import { listSigningKeys } from './list-signing-keys.ts';
import { listSubmissions } from './list-submissions.ts';
import { revokeKey } from './revoke-key.ts';
import { revokeSigningKey } from './revoke-signing-key.ts';
import { withdrawSubmission } from './withdraw-submission.ts';

/** Operations whose handlers are still to come. */
const toCome = ['listObservations', 'listProgress'] as const;

/** Every operation of the contract, by its id. */
export const handlers: { [Id in OperationId]: Handler<Id> } = {
  ...(Object.fromEntries(toCome.map((id) => [id, notReady])) as Record<(typeof toCome)[number], () => never>),
  createKey,
  createSigningKey,
  createReview,
  createSubmission,
  getSubmission,
  getSubmissionDocument,
  getSubmissionReceipt,
  getSubmissionReport,
  listReviews,
  listSubmissions,
  withdrawSubmission,
  createValidation,
  getCatalog,
  getHealth,
  getKeySet,
  getMetrics,
  getOpenApi,
  getReadiness,
  getRule,
  getSchema,
  listAudit,
  listCatalogs,
  listFormats,
  listKeys,
  listRules,
  listSigningKeys,
  revokeKey,
  revokeSigningKey,
};

function notReady(): never {
  throw new ProblemError('not-ready', { seconds: 60 }, { headers: { 'retry-after': '60' } });
}
