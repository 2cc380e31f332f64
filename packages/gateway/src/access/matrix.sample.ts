import { type Contract, type Operation, operationsOf } from '../server/contract.ts';
import { keyedServer } from '../server/keyed-server.sample.ts';
import { contract } from '../server/public-server.sample.ts';
import type { Storage } from '../storage/storage.ts';
import { type Identity, identitiesOf } from './identities.sample.ts';
import { localIssuer } from './local-issuer.sample.ts';
import type { Role } from './principal.ts';
import { contentOf, type Target, targetsOf } from './targets.sample.ts';
import { accept, everyTenant, markOf, submit } from './tenants.sample.ts';
import { type TokenVerifier, tokenVerifier } from './token.ts';

/** Who may call what, written down a second time, so that a slip in the contract shows; what is not here is open to all. */
export const admitted: Readonly<Record<string, readonly Role[]>> = {
  ...Object.fromEntries(
    [
      'getSubmission',
      'getSubmissionDocument',
      'getSubmissionReceipt',
      'getSubmissionReport',
      'listObservations',
      'listProgress',
      'listReviews',
      'listSubmissions',
    ].map((id) => [id, ['submitter', 'viewer', 'regulator', 'admin'] as const]),
  ),
  createSubmission: ['submitter'],
  withdrawSubmission: ['submitter'],
  createReview: ['regulator'],
  ...Object.fromEntries(
    [
      'createKey',
      'createSigningKey',
      'getMetrics',
      'listAudit',
      'listKeys',
      'listSigningKeys',
      'revokeKey',
      'revokeSigningKey',
    ].map((id) => [id, ['admin'] as const]),
  ),
};

/** One cell of the matrix that is not as it should be. */
export interface Wrong {
  operation: string;
  identity: string;
  target: string;
  why: string;
}

/** What is otherwise than it should be in a gateway that is tried. */
export interface Alteration {
  served?: Contract;
  altered?: (storage: Storage) => Storage;
  /** Opens the database; SQLite if it is not said. */
  open?: () => Promise<Storage>;
  tokens?: (issuer: string) => TokenVerifier;
  /** Only these operations. */
  only?: readonly string[];
}

/** Every caller on every operation of the contract on every target: how many there were, and which are wrong. */
export async function runMatrix({ served, altered, open, tokens, only }: Alteration = {}) {
  const [issuer, stranger] = [await localIssuer(), await localIssuer()];
  const server = await keyedServer({
    tokens: tokens?.(issuer.address) ?? tokenVerifier({ issuer: issuer.address, audience: 'waypost' }),
    ...(served && { served }),
    ...(altered && { altered }),
    ...(open && { open }),
  });
  const { storage, app } = server;
  for (const tenant of everyTenant) await accept(storage, await submit(storage, tenant), tenant);
  const identities = await identitiesOf(server, issuer, stranger);
  // Lists come before what makes them longer.
  const operations = operationsOf(contract)
    .filter(({ id }) => !only || only.includes(id))
    .sort((a, b) => Number(b.method === 'get') - Number(a.method === 'get'));
  const wrong: Wrong[] = [];
  const statuses: Record<string, number> = {};
  const refusals = new Map<string, string>();
  let cells = 0;
  for (const operation of operations)
    for (const identity of identities)
      for (const target of await targetsOf(operation, storage)) {
        const content = await contentOf(operation);
        const answer = await app.inject({
          method: operation.method.toUpperCase() as 'GET',
          url: `${filled(operation.path, target)}${target.query ?? ''}`,
          ...content,
          headers: { ...content.headers, ...identity.headers },
        });
        cells++;
        statuses[answer.statusCode] = (statuses[answer.statusCode] ?? 0) + 1;
        const why = await faultsOf(operation, identity, target, answer, refusals);
        wrong.push(
          ...why.map((one) => ({ operation: operation.id, identity: identity.name, target: target.name, why: one })),
        );
      }
  const { whole } = await storage.audit.verify();
  await app.close();
  await Promise.all([issuer.close(), stranger.close()]);
  return { cells, wrong, statuses, whole, identities: identities.length, operations: operations.length };
}

const filled = (path: string, target: Target) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => target.path?.[name] ?? '');

interface Answered {
  statusCode: number;
  headers: object;
  body: string;
}

async function faultsOf(
  operation: Operation,
  identity: Identity,
  target: Target,
  answer: Answered,
  refusals: Map<string, string>,
): Promise<string[]> {
  const status = expectedStatus(operation, identity, target);
  const faults: string[] = [];
  if (answer.statusCode !== status) faults.push(`${answer.statusCode} instead of ${status}`);
  const text = `${answer.body} ${JSON.stringify(answer.headers)}`;
  const shown = everyTenant.filter((tenant) => text.includes(markOf(tenant)));
  const hidden = shown.filter((tenant) => !identity.sees.includes(tenant) || answer.statusCode >= 400);
  if (hidden.length > 0) faults.push(`shows what is of ${hidden}`);
  const isReading = operation.method === 'get' && answer.statusCode === 200;
  if (isReading && target.kind !== 'anyone') {
    const missing = target.tenants.filter((tenant) => identity.sees.includes(tenant) && !shown.includes(tenant));
    if (missing.length > 0) faults.push(`does not show what is of ${missing}`);
    const others = shown.filter((tenant) => !target.tenants.includes(tenant));
    if (others.length > 0) faults.push(`shows what was not asked for, of ${others}`);
  }
  if ([401, 403, 404].includes(answer.statusCode)) {
    const said = refusalIn(answer);
    // A refusal depends on nothing but who asks, and for 404 on nothing at all.
    const key = {
      401: `401 ${Object.keys(identity.headers)}`,
      403: `403 ${operation.id} ${identity.role}`,
      404: '404',
    }[answer.statusCode] as string;
    const known = refusals.get(key) ?? said;
    refusals.set(key, known);
    if (said !== known) faults.push(`answers ${said} and not ${known}`);
  }
  if (answer.statusCode >= 400 && target.isUnchanged && !(await target.isUnchanged()))
    faults.push('was refused, and done');
  return faults;
}

function expectedStatus(
  { id, statuses, path }: Operation,
  { role, sees }: Identity,
  { kind, tenants: owners, path: values = {} }: Target,
): number {
  const success = statuses.find((status) => status < 300) as number;
  const roles = admitted[id];
  if (!roles) return kind === 'absent' ? 404 : success;
  if (role === undefined) return 401;
  if (!roles.includes(role)) return 403;
  const isMalformed =
    path.includes('{submissionId}') && !/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(values.submissionId ?? '');
  if (isMalformed) return 404;
  if (kind === 'absent' || (kind === 'thing' && !owners.some((tenant) => sees.includes(tenant)))) return 404;
  // The document that is handed in is one of tenant a.
  return id === 'createSubmission' && !sees.includes('a') ? 422 : success;
}

/** An answer without what differs from one request to the next. */
function refusalIn({ statusCode, headers, body }: Answered): string {
  const { date: _, 'x-request-id': __, ...rest } = headers as Record<string, unknown>;
  const { instance: ___, ...problem } = JSON.parse(body) as Record<string, unknown>;
  return JSON.stringify([statusCode, rest, problem]);
}
