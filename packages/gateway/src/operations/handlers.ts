import { ProblemError } from '../server/problem-error.ts';
import { createValidation } from './create-validation.ts';
import { getCatalog } from './get-catalog.ts';
import { getHealth } from './get-health.ts';
import { getMetrics } from './get-metrics.ts';
import { getOpenApi } from './get-open-api.ts';
import { getReadiness } from './get-readiness.ts';
import { getRule } from './get-rule.ts';
import { getSchema } from './get-schema.ts';
import type { Handler, OperationId } from './handler.ts';
import { listCatalogs } from './list-catalogs.ts';
import { listFormats } from './list-formats.ts';
import { listRules } from './list-rules.ts';

/** Operations whose handlers are still to come. */
const toCome = [
  'createKey',
  'createReview',
  'createSigningKey',
  'createSubmission',
  'getKeySet',
  'getSubmission',
  'getSubmissionDocument',
  'getSubmissionReceipt',
  'getSubmissionReport',
  'listAudit',
  'listKeys',
  'listObservations',
  'listProgress',
  'listReviews',
  'listSigningKeys',
  'listSubmissions',
  'revokeKey',
  'revokeSigningKey',
  'withdrawSubmission',
] as const;

/** Every operation of the contract, by its id. */
export const handlers: { [Id in OperationId]: Handler<Id> } = {
  ...(Object.fromEntries(toCome.map((id) => [id, notReady])) as Record<(typeof toCome)[number], () => never>),
  createValidation,
  getCatalog,
  getHealth,
  getMetrics,
  getOpenApi,
  getReadiness,
  getRule,
  getSchema,
  listCatalogs,
  listFormats,
  listRules,
};

function notReady(): never {
  throw new ProblemError('not-ready', { seconds: 60 }, { headers: { 'retry-after': '60' } });
}
