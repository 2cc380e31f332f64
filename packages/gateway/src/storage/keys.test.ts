import { beforeAll, expect, test } from 'vitest';
import { type ApiKey, LastAdministrator } from './keys.ts';
import { describeEach, entry, firstPage } from './storage.sample.ts';
import type { Storage } from './storage.ts';

const at = '2026-01-05T08:00:00.000Z';
const later = '2026-02-05T08:00:00.000Z';

describeEach('keys', (database) => {
  let url: string;
  let storage: Storage;
  beforeAll(async () => {
    url = await database.create();
    storage = await database.open(url);
  });

  test('keeps keys, ends them once, and notes when they were used', async () => {
    const key: ApiKey = {
      id: 'key-regulator',
      secretSha256: 'a'.repeat(64),
      role: 'regulator',
      countries: ['BJ'],
      programmes: [],
      label: 'é',
      createdAt: at,
      createdBy: 'key-1',
      expiresAt: later,
    };
    await storage.keys.create(key, entry('createKey'));
    expect(await storage.keys.find(key.id)).toEqual(key);
    expect(await storage.keys.find('key-nobody')).toBeUndefined();
    await storage.keys.touch(key.id, { at, unlessSince: at });
    await storage.keys.touch(key.id, { at: later, unlessSince: at });
    expect((await storage.keys.find(key.id))?.lastUsedAt).toBe(at);
    expect(await storage.keys.revoke(key.id, entry('revokeKey', { at: later }))).toBe(true);
    expect(await storage.keys.revoke(key.id, entry('revokeKey'))).toBe(false);
    expect((await storage.keys.list(firstPage)).items).toEqual([{ ...key, lastUsedAt: at, revokedAt: later }]);
    await expect(storage.keys.create(key, entry('createKey'))).rejects.toThrow();
    const others = ['key-a', 'key-b', 'key-c'].map((id) => ({ ...key, id, createdAt: id === 'key-b' ? later : at }));
    for (const other of others) await storage.keys.create(other, entry('createKey'));
    const listed: string[] = [];
    for (let page: { limit: number; cursor?: string } | undefined = { limit: 1 }; page; ) {
      const { items, next } = await storage.keys.list(page);
      listed.push(...items.map(({ id }) => id));
      page = next === undefined ? undefined : { limit: 1, cursor: next };
    }
    expect(listed).toEqual(['key-b', 'key-regulator', 'key-c', 'key-a']);
  });

  test('of gateways that start at once one makes the first key, and all sign with the same', async () => {
    const others =
      database.name === 'SQLite'
        ? [storage, storage, storage]
        : await Promise.all([url, url].map((one) => database.open(one)));
    const first = (number: number) =>
      ({
        id: `key-admin-${number}`,
        secretSha256: 'b'.repeat(64),
        role: 'admin',
        createdAt: at,
        createdBy: 'start',
      }) as const;
    const fails = storage.keys.createFirst(first(9), entry('createKey'), () => {
      throw new Error('nowhere to write it');
    });
    await expect(fails).rejects.toThrow('nowhere to write it');
    expect(await storage.keys.find('key-admin-9')).toBeUndefined();
    const handedOver: number[] = [];
    const made = await Promise.all(
      [storage, ...others].map((one, number) =>
        one.keys.createFirst(first(number), entry('createKey'), () => handedOver.push(number)),
      ),
    );
    expect(made.filter((one) => one)).toHaveLength(1);
    expect(handedOver).toEqual([made.indexOf(true)]);
    const current = await Promise.all(
      [storage, ...others].map((one, number) =>
        one.gatewayKeys.ensure(
          { id: `kid-${number}`, privateJwk: '{"d":1}', publicJwk: '{}', createdAt: at },
          entry('createGatewayKey'),
        ),
      ),
    );
    expect(new Set(current.map(({ id }) => id)).size).toBe(1);
    expect(await storage.gatewayKeys.all()).toEqual([current[0]]);
    const next = { id: 'kid-next', privateJwk: '{"d":2}', publicJwk: '{}', createdAt: later };
    await storage.gatewayKeys.add(next, entry('createGatewayKey'));
    expect(await storage.gatewayKeys.current()).toEqual(next);
    expect(await storage.gatewayKeys.all()).toHaveLength(2);
  });

  test('of administrators that end each other’s keys at once one key is left', async () => {
    const own = await database.open();
    const ids = ['key-one', 'key-two', 'key-three'];
    for (const id of ids) {
      const key = { id, secretSha256: 'a'.repeat(64), role: 'admin', createdAt: at, createdBy: 'key-1' } as const;
      await own.keys.create(key, entry('createKey'));
    }
    const ended = await Promise.allSettled(ids.map((id) => own.keys.revoke(id, entry('revokeKey', { at: later }))));
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    const [refused] = ended.filter((one) => one.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(LastAdministrator);
    const left = (await own.keys.list(firstPage)).items.filter(({ revokedAt }) => revokedAt === undefined);
    expect(left).toHaveLength(1);
    expect(await own.audit.verify()).toMatchObject({ whole: true });
  });

  test('keeps the keys with which operators sign', async () => {
    const keys = ['bj:operator', 'tg:operator'].map((operator, number) => ({
      id: `signing-${operator}`,
      operator,
      jwk: '{"kty":"OKP"}',
      createdAt: number === 0 ? at : later,
      createdBy: 'key-1',
    }));
    for (const key of keys) await storage.signingKeys.create(key, entry('createSigningKey'));
    expect(await storage.signingKeys.revoke('signing-bj:operator', entry('revokeSigningKey', { at: later }))).toBe(
      true,
    );
    expect(await storage.signingKeys.revoke('signing-nobody', entry('revokeSigningKey'))).toBe(false);
    expect((await storage.signingKeys.list({ operator: 'bj:operator' }, firstPage)).items).toEqual([
      { ...keys[0], revokedAt: later },
    ]);
    expect((await storage.signingKeys.list({}, firstPage)).items.map(({ id }) => id)).toEqual([
      keys[1]?.id,
      keys[0]?.id,
    ]);
    const { next = '' } = await storage.signingKeys.list({}, { limit: 1 });
    expect((await storage.signingKeys.list({}, { limit: 1, cursor: next })).items).toMatchObject([{ id: keys[0]?.id }]);
    expect(await storage.signingKeys.find('signing-tg:operator')).toEqual(keys[1]);
    expect(await storage.signingKeys.find('signing-nobody')).toBeUndefined();
  });
});
