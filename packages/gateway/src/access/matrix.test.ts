import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { methods, operationsOf } from '../server/contract.ts';
import { contract } from '../server/public-server.sample.ts';
import type { ApiKey } from '../storage/keys.ts';
import type { Storage } from '../storage/storage.ts';
import { type Alteration, admitted, runMatrix } from './matrix.sample.ts';
import { readGrant, roles } from './principal.ts';
import { type TokenVerifier, tokenVerifier } from './token.ts';

test('who may call an operation is as the contract says', () => {
  const said = operationsOf(contract).map(({ id, security }) => {
    const byScheme = (scheme: string) => security.flatMap((one) => one[scheme] ?? []).sort();
    return [id, byScheme('apiKey'), byScheme('oidc')];
  });
  const wanted = operationsOf(contract).map(({ id }) => {
    const roles = [...(admitted[id] ?? [])].sort();
    return [id, roles, roles];
  });
  expect(said).toEqual(wanted);
});

test('every caller gets from every operation what it may have, and nothing else', { timeout: 180_000 }, async () => {
  const { cells, wrong, statuses, whole, identities, operations } = await runMatrix();
  console.log(
    `${cells} cells (${operations} operations, ${identities} callers), ${wrong.length} wrong; answers: ${JSON.stringify(statuses)}`,
  );
  expect(wrong.map((it) => Object.values(it).join(' · '))).toEqual([]);
  expect(cells).toBeGreaterThan(800);
  expect(whole).toBe(true);
});

const restricted = Object.keys(admitted);
const forSomeRoles = restricted.filter((id) => admitted[id]?.length !== roles.length);
const ofTenants = restricted.filter((id) => !forSomeRoles.includes(id) || /Submission$|Review$/.test(id));

/** The contract with another answer to the question who may call. */
const withSecurity = (security: object[]) => {
  const served = structuredClone(contract);
  for (const item of Object.values(served.paths))
    for (const method of methods) if (item[method]?.security?.length) Object.assign(item[method], { security });
  return served;
};
const toAllRoles = [{ apiKey: [...roles] }, { oidc: [...roles] }];

/** The storage with another answer when a key is looked for. */
const withKeys = (change: (key: ApiKey | undefined) => ApiKey | undefined) => (storage: Storage) => ({
  ...storage,
  keys: { ...storage.keys, find: async (id: string) => change(await storage.keys.find(id)) },
});

/** The storage whose queries show everything to everyone. */
function seeingAll({ submissions, reviews, facts, ...rest }: Storage): Storage {
  const blind = <Q extends object>(queries: Q, names: (keyof Q)[]): Q => {
    const ask = (name: keyof Q) => queries[name] as (...args: unknown[]) => unknown;
    const changed = names.map((name) => [
      name,
      (first: unknown, _: unknown, ...others: unknown[]) => ask(name)(first, { all: true }, ...others),
    ]);
    return { ...queries, ...Object.fromEntries(changed) };
  };
  return {
    ...rest,
    submissions: blind(submissions, ['find', 'list', 'bytes', 'report', 'changeStatus']),
    reviews: blind(reviews, ['list', 'create']),
    facts: blind(facts, ['observations', 'progress']),
  };
}

/** Reads tokens without asking who signed them. */
const trusting: TokenVerifier = async (token) => {
  const claims = decodeJwt(token);
  const grant = readGrant({
    role: claims.waypost_role,
    operator: claims.waypost_operator,
    countries: claims.waypost_countries,
  });
  return grant && { id: `oidc:${claims.sub}`, kind: 'token', ...grant };
};

const without = <T extends object, K extends keyof T>(value: T, name: K) => {
  const { [name]: _, ...rest } = value;
  return rest as T;
};

const one = ['listKeys'];
const mutants: [name: string, alteration: Alteration, operations: readonly string[], callers: RegExp][] = [
  ['every role is admitted', { served: withSecurity(toAllRoles), only: forSomeRoles }, forSomeRoles, /./],
  ['nobody has to be known', { served: withSecurity([]), only: restricted }, restricted, /./],
  [
    'everyone sees everything',
    { altered: seeingAll, only: ofTenants },
    ofTenants.filter((id) => id !== 'createSubmission'),
    /./,
  ],
  [
    'a key is good although it is revoked',
    { altered: withKeys((key) => key && without(key, 'revokedAt')), only: one },
    one,
    /^a revoked/,
  ],
  [
    'a key is good after its end',
    { altered: withKeys((key) => key && without(key, 'expiresAt')), only: one },
    one,
    /^an expired admin$/,
  ],
  [
    'a token is good for anybody',
    { tokens: (issuer) => tokenVerifier({ issuer, audience: 'other' }), only: one },
    one,
    /^token|^a token for others$/,
  ],
  ['a token is good whoever signed it', { tokens: () => trusting, only: one }, one, /^an? (?:\w+ )?token/],
];
test.each(mutants)('it shows where %s', { timeout: 180_000 }, async (_, alteration, operations, callers) => {
  const { wrong } = await runMatrix(alteration);
  const found = [...new Set(wrong.map(({ operation }) => operation))].sort();
  expect(found).toEqual([...operations].sort());
  expect(wrong.filter(({ identity }) => !callers.test(identity))).toEqual([]);
});
