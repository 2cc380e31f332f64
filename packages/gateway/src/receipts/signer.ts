import { type KeySet, newKey, type PrivateKey, publicPart, type Receipt, signReceipt } from '@waypost/sdk/signature';

/** A key that receipts are signed with, as it is stored; its id is its thumbprint. */
export interface GatewayKey {
  id: string;
  key: PrivateKey;
  /** Instant in UTC, ISO 8601. */
  createdAt: string;
}

/** Where the keys of the gateway are kept; gateways on one database share them. */
export interface GatewayKeyStore {
  /** The newest, of those made at one instant the one with the greatest id. */
  current(): Promise<GatewayKey | undefined>;
  /** All keys that there ever were, so that old receipts can be verified. */
  all(): Promise<readonly GatewayKey[]>;
  add(key: GatewayKey): Promise<void>;
}

/** Signs receipts with the gateway's current key. */
export interface Signer {
  /** A JWS in compact form. */
  sign(receipt: Receipt): Promise<string>;
  /** The public keys, as they are published. */
  keySet(): Promise<KeySet>;
  /** Makes a new key, with which all gateways on the database sign from now on; returns its id. */
  rotate(): Promise<string>;
}

/** Makes the first key if there is none yet. Two gateways that start at once make two, and then use the same. */
export async function openSigner(store: GatewayKeyStore, now: () => Date): Promise<Signer> {
  const rotate = async () => {
    const key = await newKey();
    const id = key.kid as string;
    await store.add({ id, key, createdAt: now().toISOString() });
    return id;
  };
  if (!(await store.current())) await rotate();
  return {
    async sign(receipt) {
      const current = await store.current();
      if (!current) throw new Error('the database has lost the keys that receipts are signed with');
      return signReceipt(receipt, current.key);
    },
    keySet: async () => ({ keys: (await store.all()).map(({ key }) => publicPart(key)) }),
    rotate,
  };
}
