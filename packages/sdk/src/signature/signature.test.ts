import { base64url, CompactSign, FlattenedSign, importJWK } from 'jose';
import { describe, expect, it } from 'vitest';
import {
  newKey,
  publicPart,
  type Receipt,
  readKeySet,
  readPrivateKey,
  readPublicKey,
  sign,
  signReceipt,
  thumbprint,
  verifyReceipt,
  verifySignature,
} from './signature.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const part = (value: object | string) => base64url.encode(typeof value === 'string' ? value : JSON.stringify(value));
const headerOf = (jws: string) => JSON.parse(new TextDecoder().decode(base64url.decode(jws.split('.')[0] as string)));

const bytes = encode('{"a":1}\n');
const receipt: Receipt = {
  submission: '01JS0000000000000000000000',
  receivedAt: '2026-01-31T09:30:00.000Z',
  submitter: 'post-example',
  document: {
    documentId: 'urn:uuid:6c3f7a52-0000-4000-8000-000000000000',
    revision: 1,
    // printf '{"a":1}\n' | sha256sum
    sha256: 'e346432021b04179518d9614f3560ccd71354a4ee101ddcb893d6959a9d6301c',
    bytes: 8,
  },
  outcome: 'conformant',
  digests: { schema: 'a'.repeat(64), rules: 'b'.repeat(64) },
  gateway: 'https://gateway.example',
};

const [key, other] = [await newKey(), await newKey()];
const keys = { keys: [publicPart(other), publicPart(key)] };
const genuine = await signReceipt(receipt, key);
const detached = await sign(bytes, key);
const privateKey = await importJWK({ ...key }, 'EdDSA');

/** A JWS in compact form with any header and payload, signed by the key that the set has. */
const signed = (header: object, payload: object | string) =>
  new CompactSign(encode(typeof payload === 'string' ? payload : JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, ...header } as never)
    .sign(privateKey);
const typ = { typ: 'waypost-receipt' };

/** The order of the group, which is added to S of a signature: the same equation holds, but RFC 8032 refuses it. */
function malleated(jws: string): string {
  const [head, payload, signature = ''] = jws.split('.');
  const raw = base64url.decode(signature);
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  let s = raw.slice(32).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n) + order;
  for (let at = 32; at < 64; at += 1, s >>= 8n) raw[at] = Number(s & 255n);
  return `${head}.${payload}.${base64url.encode(raw)}`;
}

/** The next letter of the alphabet, which differs only in the last bit. */
const after = (letter = '') => String.fromCharCode(letter.charCodeAt(0) + 1);
const twice = (header: object) => JSON.stringify(header).replace('{', '{"alg":"EdDSA",');
const withHeader = (jws: string, change: object) => jws.replace(/^[^.]*/, part({ ...headerOf(jws), ...change }));

/** Mistakes in the text of a JWS that a lenient reader may let pass; of each the refusal. */
const broken: [what: string, change: (jws: string) => string, refusal: string][] = [
  ['nothing', () => '', 'malformed'],
  ['two parts', (jws) => jws.slice(0, jws.lastIndexOf('.')), 'malformed'],
  ['four parts', (jws) => `${jws}.`, 'malformed'],
  ['an empty header', (jws) => jws.slice(jws.indexOf('.')), 'malformed'],
  ['an empty signature', (jws) => jws.slice(0, jws.lastIndexOf('.') + 1), 'wrong-signature'],
  ['padding after the signature', (jws) => `${jws}==`, 'malformed'],
  ['padding after the header', (jws) => jws.replace('.', '=.'), 'malformed'],
  ['a blank at the end', (jws) => `${jws} `, 'malformed'],
  ['a line feed at the end', (jws) => `${jws}\n`, 'malformed'],
  ['a blank within', (jws) => jws.replace('.', ' .'), 'malformed'],
  ['a NUL', (jws) => `${jws}\0`, 'malformed'],
  ['base64 instead of base64url', (jws) => `${jws.slice(0, -2)}+/`, 'malformed'],
  ['stray last bits in the signature', (jws) => jws.slice(0, -1) + after(jws.at(-1)), 'malformed'],
  ['a letter too many', (jws) => `${jws}AAA`, 'malformed'],
  ['bytes too many', (jws) => `${jws}AA`, 'wrong-signature'],
  ['a signature cut short', (jws) => jws.slice(0, -22), 'wrong-signature'],
  ['S plus the order of the group', malleated, 'wrong-signature'],
  ['a signature of zeros', (jws) => jws.replace(/[^.]*$/, 'A'.repeat(86)), 'wrong-signature'],
  ['more than a signature can be', (jws) => withHeader(jws, { more: 'x'.repeat(14_000) }), 'malformed'],
  ['JSON instead of compact form', (jws) => JSON.stringify({ payload: '', signature: jws }), 'malformed'],
  ['a header that is no object', (jws) => jws.replace(/^[^.]*/, part('[]')), 'malformed'],
  ['a header that is not JSON', (jws) => jws.replace(/^[^.]*/, part('{')), 'malformed'],
  ['a name twice in the header', (jws) => jws.replace(/^[^.]*/, part(twice(headerOf(jws)))), 'malformed'],
  ['alg none', (jws) => withHeader(jws, { alg: 'none' }), 'malformed'],
  ['alg None', (jws) => withHeader(jws, { alg: 'None' }), 'malformed'],
  ['HMAC with the public key', (jws) => withHeader(jws, { alg: 'HS256' }), 'malformed'],
  ['no alg', (jws) => withHeader(jws, { alg: undefined }), 'malformed'],
  ['no kid', (jws) => withHeader(jws, { kid: undefined }), 'malformed'],
  ['a kid that is no text', (jws) => withHeader(jws, { kid: 1 }), 'malformed'],
  ['the kid of nobody', (jws) => withHeader(jws, { kid: 'nobody' }), 'unknown-key'],
  ['the kid of another', (jws) => withHeader(jws, { kid: other.kid }), 'wrong-signature'],
  ['a key of its own', (jws) => withHeader(jws, { jwk: publicPart(other) }), 'wrong-signature'],
];
describe('a receipt', () => {
  it('is genuine for the bytes that it is about', async () => {
    expect(await verifyReceipt(bytes, genuine, keys)).toEqual({ isGenuine: true, receipt, keyId: key.kid });
  });

  it.each(broken)('with %s is refused', async (_, change, refusal) => {
    expect(await verifyReceipt(bytes, change(genuine), keys)).toMatchObject({ isGenuine: false, refusal });
  });

  const documents: [what: string, text: string][] = [
    ['a byte changed', '{"a":2}\n'],
    ['a byte more', '{"a":1}\n\n'],
    ['a byte less', '{"a":1}'],
    ['nothing', ''],
  ];
  it.each(documents)('is about no other document: %s', async (_, text) => {
    const verdict = await verifyReceipt(encode(text), genuine, keys);
    expect(verdict).toEqual({ isGenuine: false, refusal: 'other-document', receipt, keyId: key.kid });
  });

  const { document } = receipt;
  /** The signature of the genuine receipt under another payload. */
  const graft = (jws: string) => jws.replace(/[^.]*$/, genuine.split('.')[2] as string);
  const signedAll: [what: string, jws: Promise<string>, refusal: string][] = [
    ['a changed payload', signed(typ, { ...receipt, submitter: 'other' }).then(graft), 'wrong-signature'],
    ['no type', signed({}, receipt), 'malformed'],
    ['another type', signed({ typ: 'JWT' }, receipt), 'malformed'],
    ['a payload that is no receipt', signed(typ, { sub: 'x' }), 'malformed'],
    ['a payload that is no JSON', signed(typ, 'receipt'), 'malformed'],
    [
      'a name twice in the payload',
      signed(typ, JSON.stringify(receipt).replace('{', '{"submitter":"x",')),
      'malformed',
    ],
    [
      'a digest in capitals',
      signed(typ, { ...receipt, document: { ...document, sha256: 'A'.repeat(64) } }),
      'malformed',
    ],
    ['a size that is a text', signed(typ, { ...receipt, document: { ...document, bytes: '8' } }), 'malformed'],
    ['another size', signed(typ, { ...receipt, document: { ...document, bytes: 9 } }), 'other-document'],
    ['a member missing', signed(typ, { ...receipt, gateway: undefined }), 'malformed'],
    ['digests that are none', signed(typ, { ...receipt, digests: { schema: 'x' } }), 'malformed'],
    ['a detached signature', Promise.resolve(detached), 'malformed'],
  ];
  it.each(signedAll)('with %s is refused', async (_, jws, refusal) => {
    expect(await verifyReceipt(bytes, await jws, keys)).toMatchObject({ isGenuine: false, refusal });
  });

  it('names its algorithm as RFC 8037 or as RFC 9864 does', async () => {
    expect(headerOf(genuine)).toEqual({ alg: 'EdDSA', typ: 'waypost-receipt', kid: await thumbprint(key) });
    const newer = await signed({ ...typ, alg: 'Ed25519' }, receipt);
    expect(await verifyReceipt(bytes, newer, keys)).toMatchObject({ isGenuine: true });
  });

  it('may say more than is known today', async () => {
    const more = await signed({ ...typ, cty: 'json' }, { ...receipt, more: 1 });
    expect(await verifyReceipt(bytes, more, keys)).toMatchObject({ isGenuine: true });
  });
});

describe('a signature of a document', () => {
  it('is genuine for the exact bytes, which it does not hold', async () => {
    expect(await verifySignature(bytes, detached, keys)).toEqual({ isGenuine: true, keyId: key.kid });
    expect(detached).toMatch(/^[\w-]+\.\.[\w-]{86}$/);
  });

  it('is the same for the same bytes', async () => expect(await sign(bytes, key)).toBe(detached));

  it('is over bytes of any kind', async () => {
    const any = new Uint8Array(256).map((_, i) => i);
    expect(await verifySignature(any, await sign(any, key), keys)).toMatchObject({ isGenuine: true });
  });

  it.each(broken)('with %s is refused', async (_, change, refusal) => {
    expect(await verifySignature(bytes, change(detached), keys)).toMatchObject({ isGenuine: false, refusal });
  });

  const detachedBy = async (header: object) => {
    const jws = await new FlattenedSign(bytes)
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, ...header } as never)
      .sign(privateKey);
    return `${jws.protected}..${jws.signature}`;
  };
  const others: [what: string, jws: Promise<string>, text: string, refusal: string][] = [
    ['other bytes', Promise.resolve(detached), '{"a":2}\n', 'wrong-signature'],
    ['b64 true', detachedBy({ b64: true, crit: ['b64'] }), '{"a":1}\n', 'malformed'],
    ['no b64', detachedBy({}), '{"a":1}\n', 'malformed'],
    ['b64 that is not critical', Promise.resolve(withHeader(detached, { crit: undefined })), '{"a":1}\n', 'malformed'],
    ['more that is critical', Promise.resolve(withHeader(detached, { crit: ['b64', 'exp'] })), '', 'malformed'],
    ['the bytes inside', Promise.resolve(detached.replace('..', `.${part('{"a":1}\n')}.`)), '{"a":1}\n', 'malformed'],
    ['another payload inside', Promise.resolve(detached.replace('..', '.AAAA.')), '{"a":1}\n', 'malformed'],
    ['its payload inside', signed({}, '{"a":1}\n'), '{"a":1}\n', 'malformed'],
    ['a receipt', Promise.resolve(genuine), '{"a":1}\n', 'malformed'],
  ];
  it.each(others)('with %s is refused', async (_, jws, text, refusal) => {
    expect(await verifySignature(encode(text), await jws, keys)).toMatchObject({ isGenuine: false, refusal });
  });

  it('names its key by the name that its owner gave, too', async () => {
    const own = { keys: [{ ...publicPart(key), kid: 'key-of-2026' }] };
    expect(await verifySignature(bytes, detached, own)).toMatchObject({ isGenuine: true });
    const named = await detachedBy({ b64: false, crit: ['b64'], kid: 'key-of-2026' });
    expect(await verifySignature(bytes, named, own)).toEqual({ isGenuine: true, keyId: 'key-of-2026' });
  });
});

describe('keys', () => {
  // RFC 8037, appendix A.
  const example = {
    kty: 'OKP',
    crv: 'Ed25519',
    d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  } as const;

  it('have the thumbprint that RFC 8037 computes', async () => {
    expect(await thumbprint(example)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
  });

  it('sign as in RFC 8037', async () => {
    const jws = await new CompactSign(encode('Example of Ed25519 signing'))
      .setProtectedHeader({ alg: 'EdDSA' })
      .sign(await importJWK(example, 'EdDSA'));
    expect(jws.split('.')[2]).toBe(
      'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
    );
  });

  it('show nothing of their private part', () => {
    expect(Object.keys(publicPart(key)).sort()).toEqual(['crv', 'kid', 'kty', 'x']);
    expect(readPublicKey({ ...example, alg: 'EdDSA', use: 'sig', key_ops: ['sign'] })).toEqual({
      kty: 'OKP',
      crv: 'Ed25519',
      x: example.x,
    });
    expect(readPrivateKey(example)).toEqual(example);
  });

  const none: unknown[] = [
    undefined,
    null,
    'key',
    [],
    {},
    { ...example, kty: 'EC' },
    { ...example, crv: 'X25519' },
    { ...example, crv: 'Ed448' },
    { ...example, x: `${example.x}=` },
    { ...example, x: example.x.slice(1) },
    { ...example, x: `${example.x.slice(0, -1)}p` },
    { ...example, x: 1 },
    { ...example, use: 'enc' },
  ];
  it.each(none.map((value) => [value]))('%j is none', (value) => {
    expect([readPublicKey(value), readPrivateKey(value)]).toEqual([undefined, undefined]);
  });

  it('without their private part sign nothing', () => {
    for (const d of [undefined, '', `${example.d} `, example.d.slice(1)])
      expect(readPrivateKey({ ...example, d })).toBeUndefined();
  });

  it('of other kinds are passed over in a set', () => {
    const set = { keys: [{ kty: 'RSA', n: 'AQAB', e: 'AQAB' }, publicPart(key), null] };
    expect(readKeySet(set)).toEqual({ keys: [publicPart(key)] });
    for (const value of [undefined, null, [], {}, { keys: {} }]) expect(readKeySet(value)).toBeUndefined();
  });
});
