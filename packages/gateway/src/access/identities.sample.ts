import type { keyedServer } from '../server/keyed-server.sample.ts';
import type { localIssuer } from './local-issuer.sample.ts';
import type { Grant, Role } from './principal.ts';
import type { Tenant } from './tenants.sample.ts';

/** Somebody who calls. */
export interface Identity {
  name: string;
  headers: Record<string, string>;
  /** None: not known. */
  role?: Role;
  /** Whose submissions it may see; worked out by hand. */
  sees: readonly Tenant[];
}

const submitter = (operator: string): Grant => ({ role: 'submitter', operator });
const viewer = (operator: string): Grant => ({ role: 'viewer', operator });
const regulator = (countries: string[], programmes: string[] = []): Grant => ({
  role: 'regulator',
  countries,
  programmes,
});

const known: [name: string, grant: Grant, sees: Tenant[]][] = [
  ['submitter of A', submitter('bj:operator'), ['a']],
  ['viewer of A', viewer('bj:operator'), ['a']],
  ['submitter of B', submitter('tg:operator'), ['b']],
  ['viewer of B', viewer('tg:operator'), ['b']],
  ['submitter of C', submitter('upu:CCC'), ['c']],
  ['submitter of nobody', submitter('xx:nobody'), []],
  ['regulator of the country of A', regulator(['BJ']), ['a']],
  ['regulator of the programme of A', regulator([], ['ORE']), ['a']],
  ['regulator of the country of B', regulator(['TG']), ['b']],
  ['regulator of A and B', regulator(['BJ'], ['DRE']), ['a', 'b']],
  ['regulator of elsewhere', regulator(['FR'], ['XYZ']), []],
  ['regulator of nothing', regulator([]), []],
  ['admin', { role: 'admin' }, ['a', 'b', 'c']],
];

const tokens: [name: string, claims: object, sees: Tenant[]][] = [
  ['submitter of A', { waypost_role: 'submitter', waypost_operator: 'bj:operator' }, ['a']],
  ['viewer of B', { waypost_role: 'viewer', waypost_operator: 'tg:operator' }, ['b']],
  ['regulator of the country of A', { waypost_role: 'regulator', waypost_countries: ['BJ'] }, ['a']],
  ['admin', { waypost_role: 'admin' }, ['a', 'b', 'c']],
];

type Server = Awaited<ReturnType<typeof keyedServer>>;
type Issuer = Awaited<ReturnType<typeof localIssuer>>;

/** Callers of every kind: known by key and by token, and not known for every reason that there is. */
export async function identitiesOf({ keyFor }: Server, issuer: Issuer, stranger: Issuer): Promise<Identity[]> {
  const admin = { role: 'admin' } as const;
  const all: Identity[] = [];
  for (const [name, grant, sees] of known) all.push({ name, headers: await keyFor(grant), role: grant.role, sees });
  for (const [name, claims, sees] of tokens) {
    const { waypost_role: role } = claims as { waypost_role: Role };
    all.push({ name: `token: ${name}`, headers: bearer(await issuer.token({ ...claims })), role, sees });
  }
  const key = (await keyFor(admin)).authorization;
  const claims = { waypost_role: 'admin' };
  const other = key.at(-2) === 'A' ? 'E' : 'A';
  const unknown: Record<string, Record<string, string>> = {
    nobody: {},
    'a revoked admin': await keyFor(admin, { revokedAt: '2026-01-05T08:00:00.000Z' }),
    'an expired admin': await keyFor(admin, { expiresAt: '2026-01-05T08:00:00.000Z' }),
    'a wrong secret': { authorization: `${key.slice(0, -2)}${other}${key.slice(-1)}` },
    'an unknown key': { authorization: key.replace(/wpk_.{16}/, 'wpk_0123456789abcdef') },
    'a key by another scheme': { authorization: key.replace('Bearer', 'Basic') },
    'an expired token': bearer(await issuer.token({ ...claims, exp: 1 })),
    'a token for others': bearer(await issuer.token({ ...claims, aud: 'other' })),
    'a token of a stranger': bearer(await stranger.token({ ...claims, iss: issuer.address })),
    'a token without a role': bearer(await issuer.token({})),
    'a token of two scopes': bearer(await issuer.token({ ...claims, waypost_operator: 'bj:operator' })),
    'an unsigned token': bearer(unsigned(await issuer.token(claims))),
  };
  for (const [name, headers] of Object.entries(unknown)) all.push({ name, headers, sees: [] });
  return all;
}

const bearer = (credential: string) => ({ authorization: `Bearer ${credential}` });
const unsigned = (token: string) => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.AA`;
