import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type ApiKeyRecord, type ApiKeyStore, authenticateKey, isApiKey, newApiKey } from './api-key.ts';

const now = new Date('2026-03-01T12:00:00.000Z');
const made = newApiKey();

/** A store with one key, and what was written to it. */
function storeWith(change: Partial<ApiKeyRecord> = {}) {
  const record: ApiKeyRecord = {
    id: made.id,
    secretSha256: made.secretSha256,
    role: 'submitter',
    operator: 'bj:operator',
    ...change,
  };
  const used: string[] = [];
  const store: ApiKeyStore = {
    find: async (id) => (id === record.id ? record : undefined),
    touch: async (id, { at }) => void used.push(`${id} ${at}`),
  };
  return { store, used };
}

describe('a new API key', () => {
  it('has 256 random bits, and only their hash is to be stored', () => {
    const { id, text, secretSha256 } = made;
    expect(text).toMatch(/^wpk_[0-9a-f]{16}_[\w-]{43}$/);
    const secret = text.slice(`wpk_${id}_`.length);
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(secretSha256).toBe(createHash('sha256').update(secret).digest('hex'));
    expect(isApiKey(text)).toBe(true);
  });

  it('is never one that there was', () => {
    const keys = Array.from({ length: 1000 }, newApiKey);
    expect(new Set(keys.flatMap(({ id, secretSha256 }) => [id, secretSha256])).size).toBe(2000);
  });
});

describe('an API key', () => {
  it('stands for what it grants, and nothing of its secret', async () => {
    const { store, used } = storeWith();
    const principal = { id: made.id, kind: 'key', role: 'submitter', operator: 'bj:operator' };
    expect(await authenticateKey(made.text, store, now)).toEqual(principal);
    expect(used).toEqual([`${made.id} 2026-03-01T12:00:00.000Z`]);
  });

  it('of a regulator has its scope', async () => {
    const { store } = storeWith({ role: 'regulator', countries: ['BJ'], programmes: ['ORE'] });
    expect(await authenticateKey(made.text, store, now)).toMatchObject({ countries: ['BJ'], programmes: ['ORE'] });
  });

  const texts: [what: string, text: string][] = [
    ['of another secret', newApiKey().text.replace(/^wpk_\w{16}/, `wpk_${made.id}`)],
    ['of another id', made.text.replace(made.id, '0'.repeat(16))],
    ['cut short', made.text.slice(0, -1)],
    ['too long', `${made.text}A`],
    ['with a line feed', `${made.text}\n`],
    ['with its id in capitals', `wpk_ABCDEFABCDEFABCD_${made.text.slice(-43)}`],
    ['that is its hash', `wpk_${made.id}_${made.secretSha256.slice(0, 43)}`],
    ['that is empty', 'wpk__'],
  ];
  it.each(texts)('%s stands for nobody', async (_, text) => {
    const { store, used } = storeWith();
    expect(await authenticateKey(text, store, now)).toBeUndefined();
    expect(used).toEqual([]);
  });

  const times: [change: Partial<ApiKeyRecord>, isValid: boolean][] = [
    [{ expiresAt: '2026-03-01T12:00:00.001Z' }, true],
    [{ expiresAt: '2026-03-01T12:00:00.000Z' }, false],
    [{ expiresAt: '2020-01-01T00:00:00.000Z' }, false],
    [{ expiresAt: 'never' }, false],
    [{ revokedAt: '2026-02-01T00:00:00.000Z' }, false],
    [{ revokedAt: '2027-01-01T00:00:00.000Z' }, false],
  ];
  it.each(times)('with %j is valid: %s', async (change, isValid) => {
    const { store, used } = storeWith(change);
    expect((await authenticateKey(made.text, store, now)) !== undefined).toBe(isValid);
    expect(used.length > 0).toBe(isValid);
  });

  it('has its use noted once an hour', async () => {
    const noted = async (lastUsedAt: string) => {
      const { store, used } = storeWith({ lastUsedAt });
      await authenticateKey(made.text, store, now);
      return used.length;
    };
    expect([await noted('2026-03-01T11:00:00.000Z'), await noted('2026-03-01T10:59:59.999Z')]).toEqual([0, 1]);
  });
});
