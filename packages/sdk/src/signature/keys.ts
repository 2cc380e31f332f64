import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import { isBase64url } from './base64url.ts';

/** An Ed25519 public key as a JSON Web Key (RFC 8037). */
export interface PublicKey {
  kty: 'OKP';
  crv: 'Ed25519';
  /** The key itself: 32 bytes in base64url. */
  x: string;
  /** What its owner calls it; signatures name the key by this or by its thumbprint (RFC 7638). */
  kid?: string;
}

/** The same with its private part, which never leaves its owner. */
export interface PrivateKey extends PublicKey {
  /** 32 bytes in base64url. */
  d: string;
}

/** A JSON Web Key Set (RFC 7517), as a gateway publishes it. */
export interface KeySet {
  keys: PublicKey[];
}

/** 32 bytes take 43 characters. */
const isKeyPart = (value: unknown) => typeof value === 'string' && value.length === 43 && isBase64url(value);

/** The Ed25519 public key in a JSON Web Key, without any other member; undefined if it is no such key. */
export function readPublicKey(value: unknown): PublicKey | undefined {
  const { kty, crv, x, kid, use = 'sig' } = (value ?? {}) as Record<string, unknown>;
  if (kty !== 'OKP' || crv !== 'Ed25519' || !isKeyPart(x) || use !== 'sig') return undefined;
  return { kty, crv, x: x as string, ...(typeof kid === 'string' && { kid }) };
}

/** The Ed25519 private key in a JSON Web Key; undefined if it is no such key. */
export function readPrivateKey(value: unknown): PrivateKey | undefined {
  const key = readPublicKey(value);
  const { d } = (value ?? {}) as { d?: unknown };
  return key && isKeyPart(d) ? { ...key, d: d as string } : undefined;
}

/** The Ed25519 keys of a JSON Web Key Set; keys of other kinds are passed over. Undefined if it is no key set. */
export function readKeySet(value: unknown): KeySet | undefined {
  const { keys } = (value ?? {}) as { keys?: unknown };
  return Array.isArray(keys) ? { keys: keys.flatMap((key) => readPublicKey(key) ?? []) } : undefined;
}

/** Name of a key that follows from the key alone: its SHA-256 thumbprint (RFC 7638), 43 characters. */
export const thumbprint = ({ kty, crv, x }: PublicKey): Promise<string> => calculateJwkThumbprint({ kty, crv, x });

/** A new key pair, named by its thumbprint. */
export async function newKey(): Promise<PrivateKey> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const key = (await exportJWK(privateKey)) as PrivateKey;
  return { kty: key.kty, crv: key.crv, x: key.x, d: key.d, kid: await thumbprint(key) };
}

/** What may be shown of a key: all but its private part. */
export const publicPart = ({ d: _, ...key }: PrivateKey): PublicKey => key;

/** The key of a set that a signature names. */
export async function keyNamed(name: string, { keys }: KeySet): Promise<PublicKey | undefined> {
  for (const key of keys) if (key.kid === name || (await thumbprint(key)) === name) return key;
  return undefined;
}

/** A private key as it signs, and the name that signatures give it. */
interface ReadyKey {
  kid: string;
  signingKey: Awaited<ReturnType<typeof importJWK>>;
}
const ready = new WeakMap<PrivateKey, ReadyKey>();

/** A key to sign with; made ready once, since that takes longer than to sign. */
export async function readyToSign(key: PrivateKey): Promise<ReadyKey> {
  const known = ready.get(key) ?? { kid: await thumbprint(key), signingKey: await importJWK({ ...key }, 'EdDSA') };
  ready.set(key, known);
  return known;
}
