import { FlattenedSign } from 'jose';
import { type Refusal, readJws, refusalOf } from './jws.ts';
import { type KeySet, type PrivateKey, readyToSign } from './keys.ts';

/** What became of checking a signature of a document. */
export type SignatureVerdict =
  | { isGenuine: true; keyId: string }
  | { isGenuine: false; refusal: Refusal; keyId?: string };

/**
 * Signs the exact bytes of a document: a detached JWS over the bytes as they are (RFC 7797, `b64` false), for the
 * header `Waypost-Signature`.
 */
export async function sign(bytes: Uint8Array, key: PrivateKey): Promise<string> {
  const { kid, signingKey } = await readyToSign(key);
  const header = { alg: 'EdDSA', b64: false, crit: ['b64'], kid };
  const jws = await new FlattenedSign(bytes).setProtectedHeader(header).sign(signingKey);
  return `${jws.protected}..${jws.signature}`;
}

/** Whether one of the keys signed exactly these bytes. Never throws on bad data. */
export async function verifySignature(bytes: Uint8Array, signature: string, keys: KeySet): Promise<SignatureVerdict> {
  const jws = readJws(signature);
  if (jws?.parts.payload !== '') return { isGenuine: false, refusal: 'malformed' };
  const { kid } = jws.header;
  const refusal = await refusalOf(jws, keys, bytes);
  return refusal ? { isGenuine: false, refusal, keyId: kid } : { isGenuine: true, keyId: kid };
}
