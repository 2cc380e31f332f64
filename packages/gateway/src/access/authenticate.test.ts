import { describe, expect, it } from 'vitest';
import { newApiKey } from './api-key.ts';
import { authenticate, challenge } from './authenticate.ts';
import type { Principal } from './principal.ts';

const key = newApiKey();
const keys = {
  find: async (id: string) => (id === key.id ? { ...key, role: 'admin' as const } : undefined),
  touch: async () => {},
};
const bearer: Principal = { id: 'user', kind: 'token', role: 'admin' };
const tokens = async (token: string) => (token.startsWith('a') ? bearer : undefined);
const now = () => new Date();

describe('the header Authorization', () => {
  const cases: [header: string | undefined, kind: Principal['kind'] | undefined][] = [
    [undefined, undefined],
    ['', undefined],
    [`Bearer ${key.text}`, 'key'],
    [`bearer  ${key.text}`, 'key'],
    ['Bearer a.b.c', 'token'],
    ['Bearer x.b.c', undefined],
    ['Bearer ab', undefined],
    ['Bearer', undefined],
    ['Bearer ', undefined],
    [key.text, undefined],
    [`Basic ${key.text}`, undefined],
    [`Basic ${Buffer.from(`user:${key.text}`).toString('base64')}`, undefined],
    [`Bearer ${key.text} ${key.text}`, undefined],
    [`Bearer ${key.text}, Bearer a.b.c`, undefined],
    [`Bearer\t${key.text}`, undefined],
    [`Bearer ${key.text}\u00a0`, undefined],
    [`Bearer ${'a'.repeat(4000)}.${'b'.repeat(4000)}.${'c'.repeat(4000)}`, undefined],
  ];
  it.each(cases)('%s: %s', async (header, kind) => {
    expect((await authenticate(header, { keys, tokens, now }))?.kind).toBe(kind);
  });

  it('takes no tokens where no issuer is trusted', async () => {
    expect(await authenticate('Bearer a.b.c', { keys, now })).toBeUndefined();
  });
});

it('the challenge says whether a credential was sent', () => {
  expect(challenge(undefined)).toBe('Bearer realm="waypost"');
  expect(challenge('Bearer x')).toBe('Bearer realm="waypost", error="invalid_token"');
});
