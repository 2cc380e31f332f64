import { newKey, publicPart, sign } from '@waypost/sdk/signature';
import { describe, expect, it } from 'vitest';
import { type OperatorKey, readOperatorKey, signingKeyOf } from './operator-key.ts';

const [own, other] = [await newKey(), await newKey()];
const bytes = new TextEncoder().encode('{"a":1}');
const registered = async (...keys: (typeof own)[]) =>
  Promise.all(keys.map(async (key) => (await readOperatorKey(publicPart(key))) as OperatorKey));

describe('a key to register', () => {
  it('is known by its thumbprint, whatever its owner calls it', async () => {
    const named = { ...publicPart(own), kid: 'ours' };
    expect(await readOperatorKey(named)).toEqual({ id: own.kid, publicKey: named });
  });

  it('must not be private', async () => expect(await readOperatorKey(own)).toBe('private'));

  const none: unknown[] = [undefined, null, 'x', {}, { kty: 'RSA', n: 'AQAB', e: 'AQAB' }];
  it.each(none.map((value) => [value]))('is not %j', async (value) => {
    expect(await readOperatorKey(value)).toBeUndefined();
  });
});

describe('the signature of a document', () => {
  it('is by one of the registered keys', async () => {
    const keys = await registered(other, own);
    expect(await signingKeyOf(bytes, await sign(bytes, own), keys)).toBe(own.kid);
    expect(await signingKeyOf(bytes, await sign(bytes, other), keys)).toBe(other.kid);
  });

  it('is refused of other bytes, by other keys, or broken', async () => {
    const signature = await sign(bytes, own);
    const changed = new TextEncoder().encode('{"a":2}');
    expect(await signingKeyOf(changed, signature, await registered(own))).toBeUndefined();
    expect(await signingKeyOf(bytes, signature, await registered(other))).toBeUndefined();
    expect(await signingKeyOf(bytes, signature, [])).toBeUndefined();
    expect(await signingKeyOf(bytes, `${signature}=`, await registered(own))).toBeUndefined();
    expect(await signingKeyOf(bytes, '', await registered(own))).toBeUndefined();
  });
});
