import { type Receipt, verifyReceipt } from '@waypost/sdk/signature';
import { describe, expect, it } from 'vitest';
import { type GatewayKey, type GatewayKeyStore, openSigner } from './signer.ts';

const bytes = new TextEncoder().encode('{}');
const receipt: Receipt = {
  submission: '01',
  receivedAt: '2026-01-31T09:30:00.000Z',
  submitter: 'bj:operator',
  document: {
    documentId: 'urn:uuid:6c3f7a52-0000-4000-8000-000000000000',
    revision: 1,
    sha256: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    bytes: 2,
  },
  outcome: 'conformant',
  digests: { schema: 'a'.repeat(64) },
  gateway: 'https://gateway.example',
};

/** A store in memory, and what it noted of new keys. */
function memoryStore(keys: GatewayKey[] = []) {
  const noted: string[] = [];
  const store: GatewayKeyStore = {
    current: async () => keys.at(-1),
    all: async () => keys,
    async ensure(key, audit) {
      if (keys.length === 0) await store.add(key, audit);
      return keys.at(-1) as GatewayKey;
    },
    async add(key, { actor, action, target, outcome }) {
      keys.push(key);
      noted.push(`${actor} ${action} ${target === key.id} ${outcome}`);
    },
  };
  return { store, noted };
}
let day = 0;
const now = () => new Date(Date.UTC(2026, 0, ++day));
const headerOf = (jws: string) => JSON.parse(Buffer.from(jws.split('.')[0] as string, 'base64url').toString());

describe('the signer', () => {
  it('makes its first key, and gives receipts that hold', async () => {
    const signer = await openSigner(memoryStore().store, now);
    const verdict = await verifyReceipt(bytes, await signer.sign(receipt), await signer.keySet());
    expect(verdict).toMatchObject({ isGenuine: true, receipt });
  });

  it('publishes nothing of a private key', async () => {
    const { keySet } = await openSigner(memoryStore().store, now);
    const { keys } = await keySet();
    expect(keys.map((key) => Object.keys(key).sort())).toEqual([['crv', 'kid', 'kty', 'x']]);
  });

  it('shares its key with the other gateways on the database, also after a change', async () => {
    const { store, noted } = memoryStore();
    const [first, second] = await Promise.all([openSigner(store, now), openSigner(store, now)]);
    const before = await first.sign(receipt);
    const id = await first.rotate('someone');
    for (const signer of [first, second]) {
      expect(headerOf(await signer.sign(receipt)).kid).toBe(id);
      expect((await signer.keySet()).keys).toHaveLength(2);
      expect(await verifyReceipt(bytes, before, await signer.keySet())).toMatchObject({ isGenuine: true });
    }
    expect(headerOf(before).kid).not.toBe(id);
    expect(noted).toEqual(['gateway createGatewayKey true done', 'someone createGatewayKey true done']);
  });

  it('signs nothing where the keys are gone', async () => {
    const keys: GatewayKey[] = [];
    const signer = await openSigner(memoryStore(keys).store, now);
    keys.length = 0;
    await expect(signer.sign(receipt)).rejects.toThrow('lost the keys');
  });
});
