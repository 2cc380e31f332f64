import { Type } from '@sinclair/typebox';
import { body, choice, instant, list, optional, organization, resource, text, thumbprint } from './fields.ts';
import { page } from './paging.ts';

const jwk = {
  kty: choice(['OKP'], 'Kind of key.'),
  crv: choice(['Ed25519'], 'Its curve.'),
  x: Type.String({ description: 'The public key, base64url.', pattern: '^[A-Za-z0-9_-]{43}$', maxLength: 43 }),
  kid: optional(text('Name of the key.', 200)),
  use: optional(choice(['sig'], 'What it is for.')),
  alg: optional(choice(['EdDSA', 'Ed25519'], 'Algorithm of its signatures.')),
};

const NewPublicKey = body(
  'NewPublicKey',
  'A public Ed25519 key as a JSON Web Key (RFC 8037), without its private part.',
  jwk,
);
export const PublicKey = resource('PublicKey', 'A public Ed25519 key as a JSON Web Key (RFC 8037).', jwk);
export const KeySet = resource('KeySet', 'A JSON Web Key Set (RFC 7517).', {
  keys: list(PublicKey, 'The keys, the present one first; earlier ones stay, so that old receipts can be verified.'),
});

export const NewSigningKey = body('NewSigningKey', 'A key with which an operator signs its documents.', {
  operator: organization('The operator.'),
  publicKey: NewPublicKey,
});

export const SigningKey = resource('SigningKey', 'A key with which an operator signs its documents.', {
  id: thumbprint('Identifier of the key: its thumbprint (RFC 7638).'),
  operator: organization('The operator.'),
  publicKey: PublicKey,
  createdAt: instant('When it was registered.'),
  revokedAt: optional(instant('When it was revoked; later signatures with it are refused.')),
});

export const SigningKeyList = page('SigningKeyList', SigningKey, 'Keys of operators, the latest first.');

export const publicKeyExample = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
export const signingKeyExample = {
  id: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  operator: 'bj:operator',
  publicKey: publicKeyExample,
  createdAt: '2025-01-06T09:00:00Z',
};
