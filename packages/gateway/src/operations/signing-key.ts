import type { PublicKey } from '@waypost/sdk/signature';
import type { SigningKey } from '../storage/signing-keys.ts';

/** The signing key of an operator as the contract shows it. */
export const signingKeyResource = ({ id, operator, jwk, createdAt, revokedAt }: SigningKey) => ({
  id,
  operator,
  publicKey: JSON.parse(jwk) as PublicKey,
  createdAt,
  ...(revokedAt !== undefined && { revokedAt }),
});
