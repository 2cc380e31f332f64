import { type KeySet, newKey, type PrivateKey, publicPart, type Receipt, signReceipt } from '@waypost/sdk/signature';

/** A key that receipts are signed with, as it is stored. */
export interface GatewayKey {
  /** Its thumbprint (RFC 7638). */
  id: string;
  /** JSON Web Keys as text. */
  privateJwk: string;
  publicJwk: string;
  /** Instant in UTC, ISO 8601. */
  createdAt: string;
}

/** What the audit log says of a new key. */
interface KeyMade {
  at: string;
  actor: string;
  action: 'createGatewayKey';
  target: string;
  outcome: 'done';
}

/** Where the keys of the gateway are kept; gateways on one database share them. */
export interface GatewayKeyStore {
  /** The newest. */
  current(): Promise<GatewayKey | undefined>;
  /** All keys that there ever were, the oldest first, so that old receipts can be verified. */
  all(): Promise<readonly GatewayKey[]>;
  /** The newest key: this one if there is none yet. Gateways that start at once agree on one. */
  ensure(key: GatewayKey, audit: KeyMade): Promise<GatewayKey>;
  add(key: GatewayKey, audit: KeyMade): Promise<void>;
}

/** Signs receipts with the gateway's current key. */
export interface Signer {
  /** A JWS in compact form. */
  sign(receipt: Receipt): Promise<string>;
  /** The public keys, as they are published: the one that signs first. */
  keySet(): Promise<KeySet>;
  /** Makes a new key, with which all gateways on the database sign from now on; returns its id. */
  rotate(actor: string): Promise<string>;
}

/** Makes the first key if there is none yet. */
export async function openSigner(store: GatewayKeyStore, now: () => Date): Promise<Signer> {
  if (!(await store.current())) await store.ensure(...(await made('gateway', now())));
  let last: { id: string; key: PrivateKey } | undefined;
  return {
    async sign(receipt) {
      const current = await store.current();
      if (!current) throw new Error('the database has lost the keys that receipts are signed with');
      // The same object as long as the key is the same, so that it is made ready to sign with only once.
      if (last?.id !== current.id) last = { id: current.id, key: JSON.parse(current.privateJwk) as PrivateKey };
      return signReceipt(receipt, last.key);
    },
    keySet: async () => ({ keys: (await store.all()).map(({ publicJwk }) => JSON.parse(publicJwk)).reverse() }),
    async rotate(actor) {
      const [key, audit] = await made(actor, now());
      await store.add(key, audit);
      return key.id;
    },
  };
}

/** A new key, and what is to be noted of it. */
async function made(actor: string, now: Date): Promise<[GatewayKey, KeyMade]> {
  const key = await newKey();
  const [id, at] = [key.kid as string, now.toISOString()];
  return [
    { id, privateJwk: JSON.stringify(key), publicJwk: JSON.stringify(publicPart(key)), createdAt: at },
    { at, actor, action: 'createGatewayKey', target: id, outcome: 'done' },
  ];
}
