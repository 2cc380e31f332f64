// Written by `pnpm generate` from schemas/. Do not edit.
import type { Handler, OperationId } from './handler.ts';
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
import { listAudit } from './list-audit.ts';
import { listCatalogs } from './list-catalogs.ts';
import { listFormats } from './list-formats.ts';
import { listKeys } from './list-keys.ts';
import { listObservations } from './list-observations.ts';
import { listProgress } from './list-progress.ts';
import { listReviews } from './list-reviews.ts';
import { listRules } from './list-rules.ts';
import { listSigningKeys } from './list-signing-keys.ts';
import { listSubmissions } from './list-submissions.ts';
import { revokeKey } from './revoke-key.ts';
import { revokeSigningKey } from './revoke-signing-key.ts';
import { withdrawSubmission } from './withdraw-submission.ts';

/** Every operation of the contract, by its id. */
export const handlers: { [Id in OperationId]: Handler<Id> } = {
  createKey,
  createReview,
  createSigningKey,
  createSubmission,
  createValidation,
  getCatalog,
  getHealth,
  getKeySet,
  getMetrics,
  getOpenApi,
  getReadiness,
  getRule,
  getSchema,
  getSubmission,
  getSubmissionDocument,
  getSubmissionReceipt,
  getSubmissionReport,
  listAudit,
  listCatalogs,
  listFormats,
  listKeys,
  listObservations,
  listProgress,
  listReviews,
  listRules,
  listSigningKeys,
  listSubmissions,
  revokeKey,
  revokeSigningKey,
  withdrawSubmission,
};
