import { base64url, errors, flattenedVerify, importJWK } from 'jose';
import { read } from '../read/read.ts';
import { isBase64url } from './base64url.ts';
import { type KeySet, keyNamed } from './keys.ts';

/** Why a receipt or a signature is not accepted. */
export type Refusal =
  /** It is not what it should be: not the three parts of a JWS, not its kind, a part that may be read in two ways. */
  | 'malformed'
  /** The key that it names is not among the keys given. */
  | 'unknown-key'
  /** The key that it names did not sign this. */
  | 'wrong-signature';

/** A JWS in compact form (RFC 7515), taken apart; `payload` is empty in a detached one. */
export interface Jws {
  header: Record<string, unknown> & { kid: string };
  parts: { protected: string; payload: string; signature: string };
}

/** Names of Ed25519 signatures: that of RFC 8037, which most libraries know, and its successor of RFC 9864. */
const algorithms = ['EdDSA', 'Ed25519'];

/** Longest receipt or signature that is looked at, in characters. */
const LONGEST = 16_384;

/** Takes a JWS apart, strictly: undefined unless each part can be read in one way only and the header names a key. */
export function readJws(text: string): Jws | undefined {
  const parts = text.length > LONGEST ? [] : text.split('.');
  const [head = '', payload = '', signature = ''] = parts;
  if (parts.length !== 3 || !parts.every(isBase64url)) return undefined;
  const header = readObject(head) as Jws['header'] | undefined;
  if (typeof header?.kid !== 'string') return undefined;
  return { header, parts: { protected: head, payload, signature } };
}

/** The JSON object in a part; undefined if it is none, or two programs may read it differently. */
export function readObject(part: string): Record<string, unknown> | undefined {
  const { value, parsed, total } = read(base64url.decode(part));
  const isObject = parsed && total === 0 && typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : undefined;
}

/** Whether the key that a JWS names signed it, over its own payload or over bytes given; why not if it did not. */
export async function refusalOf(
  { header, parts }: Jws,
  keys: KeySet,
  payload: string | Uint8Array = parts.payload,
): Promise<Refusal | undefined> {
  const key = await keyNamed(header.kid, keys);
  if (!key) return 'unknown-key';
  const { kty, crv, x } = key;
  try {
    await flattenedVerify({ ...parts, payload }, await importJWK({ kty, crv, x }, 'EdDSA'), { algorithms });
    return undefined;
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed) return 'wrong-signature';
    if (error instanceof errors.JOSEError) return 'malformed';
    throw error;
  }
}
