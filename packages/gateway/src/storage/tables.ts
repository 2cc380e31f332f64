/** The tables as queries see them; what they are for stands in the migrations. Times are ISO 8601 in UTC, days `YYYY-MM-DD`. */
export interface Tables {
  submissions: SubmissionTable;
  contents: ContentTable;
  documentHeads: DocumentHeadTable;
  idempotencyKeys: IdempotencyKeyTable;
  facts: FactTable;
  reviews: ReviewTable;
  apiKeys: ApiKeyTable;
  signingKeys: SigningKeyTable;
  gatewayKeys: GatewayKeyTable;
  audit: AuditTable;
  auditHead: AuditHeadTable;
}

export interface SubmissionTable {
  id: string;
  operator: string;
  country: string | null;
  programme: string | null;
  format: string;
  formatVersion: string;
  profile: string | null;
  documentId: string;
  revision: number;
  status: string;
  version: number;
  accepted: number;
  receivedAt: string;
  sha256: string;
  bytes: number;
  mediaType: string;
  errors: number;
  warnings: number;
  infos: number;
  supersedes: string | null;
  supersededBy: string | null;
  receipt: string;
  signature: string | null;
  signingKey: string | null;
  issuedOn: string;
  periodKind: string | null;
  periodStart: string | null;
  periodEnd: string | null;
  policySubject: string;
  series: string;
  seriesTime: string;
}

export interface ContentTable {
  submission: string;
  document: Uint8Array;
  report: string;
  facts: string;
}

export interface DocumentHeadTable {
  operator: string;
  documentId: string;
  revision: number;
  submission: string;
  previous: string | null;
}

export interface IdempotencyKeyTable {
  scope: string;
  key: string;
  bodySha256: string;
  submission: string;
}

export interface FactTable {
  submission: string;
  factTable: string;
  position: number;
  operator: string;
  country: string | null;
  programme: string | null;
  indicator: string | null;
  periodStart: string | null;
  periodEnd: string | null;
  confidential: number;
  row: string;
}

export interface ReviewTable {
  id: string;
  submission: string;
  decision: string;
  comments: string;
  reviewer: string;
  createdAt: string;
}

export interface ApiKeyTable {
  id: string;
  secretSha256: string;
  role: string;
  operator: string | null;
  countries: string | null;
  programmes: string | null;
  label: string | null;
  createdAt: string;
  createdBy: string;
  expiresAt: string | null;
  revokedAt: string | null;
  lastUsedAt: string | null;
}

export interface SigningKeyTable {
  id: string;
  operator: string;
  jwk: string;
  label: string | null;
  createdAt: string;
  createdBy: string;
  revokedAt: string | null;
}

export interface GatewayKeyTable {
  id: string;
  privateJwk: string;
  publicJwk: string;
  createdAt: string;
}

export interface AuditTable {
  seq: number;
  at: string;
  actor: string;
  action: string;
  target: string;
  outcome: string;
  detail: string | null;
  previous: string;
  hash: string;
}

export interface AuditHeadTable {
  id: number;
  seq: number;
  hash: string;
}
