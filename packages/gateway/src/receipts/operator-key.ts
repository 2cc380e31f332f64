import { type PublicKey, readPublicKey, thumbprint, verifySignature } from '@waypost/sdk/signature';

/** A public key with which an operator signs its documents, under its thumbprint. */
export interface OperatorKey {
  id: string;
  publicKey: PublicKey;
}

/**
 * The key that an operator wants to register: a JSON Web Key for Ed25519. A private one is refused, not cut down to its
 * public part: it is no secret any more, and its owner should hear of it.
 */
export async function readOperatorKey(value: unknown): Promise<OperatorKey | 'private' | undefined> {
  const publicKey = readPublicKey(value);
  if (!publicKey) return undefined;
  return 'd' in (value as object) ? 'private' : { id: await thumbprint(publicKey), publicKey };
}

/** Id of the operator's key that signed exactly these bytes (header `Waypost-Signature`); undefined if none did. */
export async function signingKeyOf(
  bytes: Uint8Array,
  signature: string,
  registered: readonly OperatorKey[],
): Promise<string | undefined> {
  for (const { id, publicKey } of registered)
    if ((await verifySignature(bytes, signature, { keys: [publicKey] })).isGenuine) return id;
  return undefined;
}
