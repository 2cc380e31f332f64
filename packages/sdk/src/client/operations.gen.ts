// Written by `pnpm generate` from schemas/. Do not edit.
/** Method and path of each operation, and whether it may be carried out twice. */
export const operationTable = {
  listCatalogs: ['GET', '/v1/catalogs', 'always'],
  getCatalog: ['GET', '/v1/catalogs/{list}/{edition}', 'always'],
  listFormats: ['GET', '/v1/formats', 'always'],
  getSchema: ['GET', '/v1/formats/{format}/{version}/schema', 'always'],
  listRules: ['GET', '/v1/rules', 'always'],
  getRule: ['GET', '/v1/rules/{group}/{rule}', 'always'],
  createValidation: ['POST', '/v1/validations', 'never'],
  createSubmission: ['POST', '/v1/submissions', 'by-key'],
  listSubmissions: ['GET', '/v1/submissions', 'always'],
  getSubmission: ['GET', '/v1/submissions/{submissionId}', 'always'],
  getSubmissionDocument: ['GET', '/v1/submissions/{submissionId}/document', 'always'],
  getSubmissionReceipt: ['GET', '/v1/submissions/{submissionId}/receipt', 'always'],
  getSubmissionReport: ['GET', '/v1/submissions/{submissionId}/report', 'always'],
  withdrawSubmission: ['POST', '/v1/submissions/{submissionId}/withdrawal', 'never'],
  createReview: ['POST', '/v1/submissions/{submissionId}/reviews', 'never'],
  listReviews: ['GET', '/v1/submissions/{submissionId}/reviews', 'always'],
  listObservations: ['GET', '/v1/observations', 'always'],
  listProgress: ['GET', '/v1/progress', 'always'],
  listAudit: ['GET', '/v1/audit', 'always'],
  createKey: ['POST', '/v1/keys', 'never'],
  listKeys: ['GET', '/v1/keys', 'always'],
  revokeKey: ['DELETE', '/v1/keys/{keyId}', 'always'],
  createSigningKey: ['POST', '/v1/signing-keys', 'never'],
  listSigningKeys: ['GET', '/v1/signing-keys', 'always'],
  revokeSigningKey: ['DELETE', '/v1/signing-keys/{signingKeyId}', 'always'],
  getKeySet: ['GET', '/.well-known/jwks.json', 'always'],
  getHealth: ['GET', '/health', 'always'],
  getMetrics: ['GET', '/metrics', 'always'],
  getReadiness: ['GET', '/ready', 'always'],
  getOpenApi: ['GET', '/v1/openapi.json', 'always'],
} as const;

/** What stands at the end of the `type` of a problem. */
export type ProblemName =
  | 'invalid-parameter'
  | 'invalid-body'
  | 'idempotency-key-missing'
  | 'precondition-required'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'version-not-available'
  | 'request-timeout'
  | 'idempotency-key-in-use'
  | 'revision-exists'
  | 'status-conflict'
  | 'signing-key-exists'
  | 'last-admin-key'
  | 'precondition-failed'
  | 'content-too-large'
  | 'unsupported-media-type'
  | 'not-conformant'
  | 'format-not-submitted'
  | 'draft-not-submitted'
  | 'submitter-differs'
  | 'idempotency-key-reused'
  | 'signature-invalid'
  | 'comment-missing'
  | 'scope-does-not-fit'
  | 'policy-not-conformant'
  | 'judging-took-too-long'
  | 'too-many-requests'
  | 'internal-error'
  | 'overloaded'
  | 'not-ready';
