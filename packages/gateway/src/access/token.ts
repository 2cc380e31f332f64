import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { type Principal, readGrant } from './principal.ts';

/** Which OpenID Connect issuer is trusted. */
export interface IssuerSettings {
  /** Address of the issuer, exactly as its tokens state it. */
  issuer: string;
  /** For whom its tokens must be meant: this gateway. */
  audience: string;
}

/** The issuer does not answer as it should: nothing can be said about its tokens. */
export class IssuerUnavailableError extends Error {
  override readonly name = 'IssuerUnavailableError';
}

/** Who a token was issued to; undefined if it is not valid for this gateway. @throws IssuerUnavailableError */
export type TokenVerifier = (token: string, now: Date) => Promise<Principal | undefined>;

/** Names of the claims that say what a token grants; the values are those of an API key. */
export const claimNames = {
  role: 'waypost_role',
  operator: 'waypost_operator',
  countries: 'waypost_countries',
  programmes: 'waypost_programmes',
} as const;

/** Signatures with a public key only: with a secret one, the public key would pass for the secret. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const TIMEOUT = 5_000;
/** For how long an issuer that failed is not asked again, so that callers cannot make the gateway ask at will. */
const COOLDOWN = 10_000;

/** Whether a credential is a JSON Web Token by its looks. */
export const isToken = (credential: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(credential);

/**
 * Verifies tokens of an issuer. Its keys are found by OpenID Connect Discovery, kept for ten minutes, and fetched anew
 * when a token names another, twice a minute at most.
 * @throws TypeError if the issuer's address is not https, or http on this machine.
 */
export function tokenVerifier({ issuer, audience }: IssuerSettings): TokenVerifier {
  if (!isSafe(issuer)) throw new TypeError(`the issuer ${issuer} is not an https address`);
  const keys = keysOf(issuer);
  return async (token, now) => {
    try {
      const rules = {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: 30,
        currentDate: now,
      };
      const { payload } = await jwtVerify(token, keys, rules);
      return principalOf(payload);
    } catch (error) {
      if (error instanceof IssuerUnavailableError) throw error;
      return undefined;
    }
  };
}

function principalOf(payload: Record<string, unknown>): Principal | undefined {
  const { sub } = payload;
  const claims = Object.entries(claimNames).map(([member, claim]) => [member, payload[claim]]);
  const grant = readGrant(Object.fromEntries(claims));
  return grant && typeof sub === 'string' && /^[!-~]{1,255}$/.test(sub)
    ? { id: `oidc:${sub}`, kind: 'token', ...grant }
    : undefined;
}

/** The issuer's keys, whose address is looked up when the first token comes. */
function keysOf(issuer: string): JWTVerifyGetKey {
  let discovery: Promise<JWTVerifyGetKey> | undefined;
  let retryFrom = 0;
  const found = () => {
    if (!discovery && performance.now() < retryFrom) throw new Error('it has just failed');
    discovery ??= discover(issuer).catch((error) => {
      discovery = undefined;
      retryFrom = performance.now() + COOLDOWN;
      throw error;
    });
    return discovery;
  };
  return async (header, token) => {
    try {
      return await (await found())(header, token);
    } catch (error) {
      // Of another key than the issuer has: the token is at fault, not the issuer.
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error;
      throw new IssuerUnavailableError(`${issuer} cannot be asked for its keys`, { cause: error });
    }
  };
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) });
  const { issuer: own, jwks_uri: keySet } = (await response.json()) as Record<string, unknown>;
  if (!response.ok || own !== issuer || typeof keySet !== 'string' || !isSafe(keySet))
    throw new Error(`${address} does not describe ${issuer}`);
  return createRemoteJWKSet(new URL(keySet), { timeoutDuration: TIMEOUT });
}

/** What travels over a network has to be encrypted; on one machine it need not be. */
function isSafe(address: string): boolean {
  const { protocol, hostname } = URL.canParse(address) ? new URL(address) : { protocol: '', hostname: '' };
  return protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname));
}
