import { type ApiKeyStore, authenticateKey, isApiKey } from './api-key.ts';
import type { Principal } from './principal.ts';
import { isToken, type TokenVerifier } from './token.ts';

/** By what callers are known. */
export interface Authenticators {
  keys: ApiKeyStore;
  /** Left out where no issuer is trusted: then only API keys count. */
  tokens?: TokenVerifier;
  now(): Date;
}

/** Longest credential that is looked at, in characters. */
const LONGEST = 8_192;

/**
 * Who calls, by the header `Authorization`: an API key or a token, as `Bearer`. Undefined if there is none or it is not
 * valid, whatever the reason.
 * @throws IssuerUnavailableError if the issuer of tokens cannot be asked.
 */
export async function authenticate(
  authorization: string | undefined,
  { keys, tokens, now }: Authenticators,
): Promise<Principal | undefined> {
  const credential = credentialIn(authorization);
  if (credential === undefined || credential.length > LONGEST) return undefined;
  if (isApiKey(credential)) return authenticateKey(credential, keys, now());
  return tokens && isToken(credential) ? tokens(credential, now()) : undefined;
}

const credentialIn = (authorization = '') => /^bearer +([!-~]+)$/i.exec(authorization)?.[1];

/** The header `WWW-Authenticate` of an answer 401 (RFC 6750): a credential that was sent is not valid. */
export function challenge(authorization: string | undefined): string {
  return authorization === undefined ? 'Bearer realm="waypost"' : 'Bearer realm="waypost", error="invalid_token"';
}
