import { SignJWT } from 'jose';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { localIssuer } from './local-issuer.sample.ts';
import { claimNames, IssuerUnavailableError, isToken, type TokenVerifier, tokenVerifier } from './token.ts';

const issuer = await localIssuer();
afterAll(() => issuer.close());

const admin = { [claimNames.role]: 'admin' };
const submitter = { [claimNames.role]: 'submitter', [claimNames.operator]: 'bj:operator' };
const seconds = Math.floor(Date.now() / 1000);
let verify: TokenVerifier;
beforeEach(() => {
  verify = tokenVerifier({ issuer: issuer.address, audience: 'waypost' });
});

describe('a token', () => {
  const granted: [claims: Record<string, unknown>, grant: object][] = [
    [admin, { role: 'admin' }],
    [submitter, { role: 'submitter', operator: 'bj:operator' }],
    [
      { ...submitter, [claimNames.role]: 'viewer' },
      { role: 'viewer', operator: 'bj:operator' },
    ],
    [
      { [claimNames.role]: 'regulator', [claimNames.countries]: ['BJ', 'TG'] },
      { role: 'regulator', countries: ['BJ', 'TG'], programmes: [] },
    ],
    [{ ...admin, aud: ['other', 'waypost'] }, { role: 'admin' }],
  ];
  it.each(granted)('with claims %j grants %j', async (claims, grant) => {
    expect(await verify(await issuer.token(claims), new Date())).toEqual({
      id: 'oidc:user-1',
      kind: 'token',
      ...grant,
    });
  });

  const refused: [what: string, claims: Record<string, unknown>, header?: Record<string, unknown>][] = [
    ['another issuer', { ...admin, iss: 'https://other.example' }],
    ['the issuer with a slash more', { ...admin, iss: `${issuer.address}/` }],
    ['another audience', { ...admin, aud: 'other' }],
    ['no audience', { ...admin, aud: undefined }],
    ['an end that has passed', { ...admin, exp: seconds - 60 }],
    ['no end', { ...admin, exp: undefined }],
    ['a beginning to come', { ...admin, nbf: seconds + 120 }],
    ['no subject', { ...admin, sub: undefined }],
    ['a subject with a line feed', { ...admin, sub: 'a\nb' }],
    ['a subject that is endless', { ...admin, sub: 'a'.repeat(256) }],
    ['no role', {}],
    ['a role that there is not', { [claimNames.role]: 'owner' }],
    ['a role of Object.prototype', { [claimNames.role]: 'constructor' }],
    ['several roles', { [claimNames.role]: ['admin'] }],
    ['a submitter of nobody', { [claimNames.role]: 'submitter' }],
    ['a regulator of nothing', { [claimNames.role]: 'regulator' }],
    ['a key that the issuer has not', admin, { kid: 'unknown' }],
  ];
  it.each(refused)('with %s is not valid', async (_, claims, header) => {
    expect(await verify(await issuer.token(claims, header), new Date())).toBeUndefined();
  });

  it('that is not signed, or with a secret, or by another, or changed, is not valid', async () => {
    const [own] = issuer.keys;
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const genuine = await issuer.token(submitter);
    const [head, , signature] = genuine.split('.');
    const claims = { iss: issuer.address, aud: 'waypost', sub: 'x', exp: seconds + 60, ...admin };
    const secret = Buffer.from(JSON.stringify(own?.jwk));
    const other = await localIssuer();
    await other.close();
    const forged = [
      `${part({ alg: 'none' })}.${part(claims)}.`,
      `${part({ alg: 'none', kid: 'first' })}.${part(claims)}.${signature}`,
      await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'first' }).sign(secret),
      await other.token({ ...claims }),
      await other.token({ ...claims }, { jwk: other.keys[0]?.jwk }),
      `${head}.${part(claims)}.${signature}`,
      `${head}.${part(claims)}`,
      genuine.slice(0, -1),
    ];
    for (const token of forged) expect([token, await verify(token, new Date())]).toEqual([token, undefined]);
    expect(forged.slice(0, 2).map(isToken)).toEqual([false, true]);
  });

  it('is valid until its end by the clock that is given', async () => {
    const token = await issuer.token(admin);
    expect(await verify(token, new Date(Date.now() + 325_000))).toBeDefined();
    expect(await verify(token, new Date(Date.now() + 335_000))).toBeUndefined();
  });
});

describe('the issuer', () => {
  it('is asked once for its address and its keys, at the first token', async () => {
    issuer.asked.length = 0;
    const token = await issuer.token(admin);
    await Promise.all(Array.from({ length: 20 }, () => verify(token, new Date())));
    for (let i = 0; i < 20; i += 1) await verify(await issuer.token(admin, { kid: `unknown-${i}` }), new Date());
    expect(issuer.asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('may have several keys, of several algorithms', async () => {
    await issuer.addKey('RS256', 'second');
    expect(await verify(await issuer.token(admin), new Date())).toBeDefined();
    await issuer.addKey('EdDSA', 'third');
    const anew = tokenVerifier({ issuer: issuer.address, audience: 'waypost' });
    expect(await anew(await issuer.token(admin), new Date())).toBeDefined();
  });

  it('that does not answer is said so, and not asked again at once', async () => {
    const token = await issuer.token(admin);
    issuer.fail(true);
    issuer.asked.length = 0;
    for (let i = 0; i < 5; i += 1) await expect(verify(token, new Date())).rejects.toThrow(IssuerUnavailableError);
    expect(issuer.asked).toEqual(['/.well-known/openid-configuration']);
    issuer.fail(false);
  });

  it('is believed while it is down, for the keys that are known', async () => {
    const token = await issuer.token(admin);
    await verify(token, new Date());
    issuer.fail(true);
    expect(await verify(token, new Date())).toBeDefined();
    issuer.fail(false);
  });

  it('that calls itself otherwise is not believed', async () => {
    issuer.pretendToBe('https://other.example');
    await expect(verify(await issuer.token(admin), new Date())).rejects.toThrow(IssuerUnavailableError);
  });

  const unsafe = ['http://issuer.example', 'ftp://127.0.0.1', 'issuer.example', '', 'http://127.0.0.1.issuer.example'];
  it.each(unsafe)('at %j is refused', (address) => {
    expect(() => tokenVerifier({ issuer: address, audience: 'waypost' })).toThrow(TypeError);
  });
});
