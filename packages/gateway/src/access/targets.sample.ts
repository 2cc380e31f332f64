import { randomBytes } from 'node:crypto';
import { newKey, publicPart } from '@waypost/sdk/signature';
import type { OperationId } from '../operations/handler.ts';
import type { Operation } from '../server/contract.ts';
import { standard } from '../server/public-server.sample.ts';
import type { StandardIndex } from '../standard.ts';
import type { Storage } from '../storage/storage.ts';
import { newApiKey } from './api-key.ts';
import { accept, everyTenant, newDocument, submit, type Tenant, tenants } from './tenants.sample.ts';

/** What an operation is tried on. */
export interface Target {
  name: string;
  /** Values of the parameters in the path. */
  path?: Record<string, string>;
  query?: string;
  /** Whose it is; none: nobody's. */
  tenants: readonly Tenant[];
  /** Whether all of those have to show, or one that may be seen is needed to get at anything. */
  kind: 'list' | 'thing' | 'absent' | 'anyone';
  /** Whether it is as it was, where it is refused. */
  isUnchanged?: () => Promise<boolean>;
}

const AT = '2026-01-05T08:00:00.000Z';
const audit = (target: string) => ({ at: AT, actor: 'test', action: 'createKey', target, outcome: 'done' }) as const;
const all = { all: true } as const;

const absent = (...paths: Record<string, string>[]): Target[] =>
  paths.map((path) => ({ name: Object.values(path).join('/'), path, tenants: [], kind: 'absent' }));

/** A submission of each tenant, one that there is not, and what is no id of one. */
async function submissions(storage: Storage, isWriting: boolean): Promise<Target[]> {
  const ids = new Map<Tenant, string>();
  for (const tenant of everyTenant) {
    const id = await submit(storage, tenant);
    if (!isWriting) await accept(storage, id, tenant);
    ids.set(tenant, id);
  }
  const versionOf = async (id: string) => (await storage.submissions.find(id, all))?.version;
  const things = [...ids].map(([tenant, id]): Target => {
    const isUnchanged = async () => (await versionOf(id)) === (isWriting ? 1 : 2);
    return { name: `one of ${tenant}`, path: { submissionId: id }, tenants: [tenant], kind: 'thing', isUnchanged };
  });
  const foreign = ids.get('b') as string;
  const others = ['01ARZ3NDEKTSV4RRFFQ69G5FAV', foreign.toLowerCase(), `${foreign}%00`, '..%2Fsubmissions', 'x'];
  return [...things, ...absent(...others.map((submissionId) => ({ submissionId })))];
}

async function keys(storage: Storage): Promise<Target[]> {
  const { text: _, id, secretSha256 } = newApiKey();
  await storage.keys.create(
    { id, secretSha256, role: 'viewer', operator: 'bj:operator', createdAt: AT, createdBy: 't' },
    audit(id),
  );
  const isUnchanged = async () => (await storage.keys.find(id))?.revokedAt === undefined;
  const key: Target = { name: 'a key', path: { keyId: id }, tenants: [], kind: 'anyone', isUnchanged };
  return [key, ...absent({ keyId: '0123456789abcdef' }, { keyId: id.toUpperCase() }, { keyId: 'x' })];
}

async function signingKeys(storage: Storage): Promise<Target[]> {
  const id = randomBytes(32).toString('base64url');
  await storage.signingKeys.create(
    { id, operator: 'bj:operator', jwk: '{}', createdAt: AT, createdBy: 't' },
    audit(id),
  );
  const isUnchanged = async () => (await storage.signingKeys.find(id))?.revokedAt === undefined;
  const key: Target = { name: 'a signing key', path: { signingKeyId: id }, tenants: [], kind: 'anyone', isUnchanged };
  return [key, ...absent({ signingKeyId: 'A'.repeat(43) }, { signingKeyId: 'x' })];
}

const [format] = standard.index.formats as [StandardIndex['formats'][number]];
const [catalog] = standard.index.catalogs as [StandardIndex['catalogs'][number]];
/** Parts of the standard, which are open to all: what a parameter may name, and what it may not, for there is no such thing. */
const published: Readonly<Record<string, [there: string, absent: string]>> = {
  format: [format.format, 'other'],
  version: [format.version, '99.0'],
  group: ['structure', 'other'],
  rule: ['required', 'other'],
  list: [catalog.list, 'other'],
  edition: [catalog.edition, 'other'],
};

/** The part of the standard that there is, and for each parameter what there is not. */
function parts(path: string): Target[] {
  const names = [...path.matchAll(/{(\w+)}/g)].map(([, name]) => name as string);
  const valuesOf = (absentOne?: string) =>
    Object.fromEntries(
      names.map((name) => {
        const [there, other] = published[name] ?? [];
        if (there === undefined || other === undefined) throw new Error(`${path}: nothing to try {${name}} on`);
        return [name, name === absentOne ? other : there];
      }),
    );
  const it: Target = { name: 'it', path: valuesOf(), tenants: [], kind: 'anyone' };
  return [it, ...absent(...names.map(valuesOf))];
}

const filters: Record<string, (tenant: (typeof tenants)[Tenant]) => boolean> = {
  '': () => true,
  '?who=bj:operator': ({ operator }) => operator === 'bj:operator',
  '?who=tg:operator': ({ operator }) => operator === 'tg:operator',
  '?who=upu:CCC': ({ operator }) => operator === 'upu:CCC',
  '?country=BJ': (it) => 'country' in it && it.country === 'BJ',
  '?country=TG': (it) => 'country' in it && it.country === 'TG',
  '?programme=DRE': (it) => 'programme' in it && it.programme === 'DRE',
  '?who=bj:operator&country=TG': () => false,
};
const lists: Partial<Record<string, string>> = {
  listSubmissions: 'submitter',
  listObservations: 'operator',
  listProgress: 'operator',
} satisfies Partial<Record<OperationId, string>>;

/** What an operation is tried on, made anew. */
export async function targetsOf({ id, path, method }: Operation, storage: Storage): Promise<Target[]> {
  if (path.includes('{submissionId}')) return submissions(storage, method !== 'get');
  if (path.includes('{keyId}')) return keys(storage);
  if (path.includes('{signingKeyId}')) return signingKeys(storage);
  const who = lists[id];
  if (who)
    return Object.entries(filters).map(([query, fits]) => ({
      name: query || 'all',
      query: query.replace('who', who),
      tenants: everyTenant.filter((tenant) => fits(tenants[tenant])),
      kind: 'list',
    }));
  return parts(path);
}

let requests = 0;
/** What has to be sent along. */
export async function contentOf({
  id,
}: Pick<Operation, 'id'>): Promise<{ headers?: Record<string, string>; payload?: Buffer | object }> {
  const json = { 'content-type': 'application/json' };
  switch (id as OperationId) {
    case 'createSubmission':
      return { headers: { ...json, 'idempotency-key': `m-${++requests}` }, payload: newDocument() };
    case 'createReview':
      return { headers: { 'if-match': '"1"' }, payload: { decision: 'accepted' } };
    case 'withdrawSubmission':
      return { headers: { 'if-match': '"1"' } };
    case 'createKey':
      return { payload: { name: 'made', role: 'viewer', operator: 'bj:operator' } };
    case 'createSigningKey':
      return { payload: { operator: 'bj:operator', publicKey: publicPart(await newKey()) } };
    case 'createValidation':
      return { headers: json, payload: Buffer.from('{}') };
    default:
      return {};
  }
}
