import { readdirSync, readFileSync } from 'node:fs';
import { everything, nextId, submission } from '../storage/storage.sample.ts';
import type { Storage } from '../storage/storage.ts';

/** Operators whose submissions are to be kept apart, with what these are about. */
export const tenants = {
  a: { operator: 'bj:operator', country: 'BJ', programme: 'ORE' },
  b: { operator: 'tg:operator', country: 'TG', programme: 'DRE' },
  c: { operator: 'upu:CCC' },
} as const;
export type Tenant = keyof typeof tenants;
export const everyTenant = Object.keys(tenants) as Tenant[];

/** What stands in all content of a tenant, and nowhere else. */
export const markOf = (tenant: Tenant) => `secret-${tenant}-mark`;

let made = 0;
/** Stores a submission of a tenant, whose every part has its mark; gives its id. */
export async function submit(storage: Storage, tenant: Tenant): Promise<string> {
  const mark = markOf(tenant);
  const one = submission({
    country: undefined as never,
    programme: undefined as never,
    ...tenants[tenant],
    documentId: `urn:example:${mark}:${++made}`,
    document: Buffer.from(`{"documentId":"urn:example:${mark}"}`),
    report: `{"mark":"${mark}"}`,
    receipt: `e30.${Buffer.from(JSON.stringify({ mark })).toString('base64url')}.c2ln`,
    facts: [
      {
        table: 'observations',
        row: {
          indicator: 'EAD-CAP',
          periodStart: '2025-03-01',
          periodEnd: '2025-03-31',
          value: '87.0',
          unit: 'percent',
        },
      },
    ],
  });
  const audit = {
    at: one.receivedAt,
    actor: 'test',
    action: 'createSubmission',
    target: one.id,
    outcome: 'done',
  } as const;
  const idempotency = { scope: one.operator, key: one.id, bodySha256: one.sha256 };
  await storage.submissions.create(one, { idempotency, audit });
  return one.id;
}

/** Accepts a submission, with a comment that has its tenant's mark. */
export async function accept(storage: Storage, id: string, tenant: Tenant): Promise<void> {
  const comments = [{ text: markOf(tenant) }];
  const review = {
    id: nextId(),
    submission: id,
    decision: 'accepted',
    comments,
    reviewer: 'test',
    createdAt: '2026-01-06T08:00:00.000Z',
  } as const;
  const audit = { at: review.createdAt, actor: 'test', action: 'createReview', target: id, outcome: 'done' } as const;
  await storage.reviews.create(review, everything, { version: 1, audit });
}

const formats = new URL('../../../../schemas/formats/', import.meta.url);
const { supersedes: _, ...handedIn } = readdirSync(formats, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\/examples\/[^/]+\.json$/.test(path))
  .map((path) => JSON.parse(readFileSync(new URL(path, formats), 'utf8')))
  .find(({ submitter, lifecycle }) => submitter?.id === tenants.a.operator && lifecycle === 'submitted');
/** A document of tenant a, as it may be handed in; another one each time. */
export const newDocument = () =>
  Buffer.from(JSON.stringify({ ...handedIn, documentId: `urn:example:new:${++made}`, revision: 1 }));
