import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** A real OpenID Connect issuer on this machine, for tests. */
export async function localIssuer() {
  const signing = async (alg: string, kid: string) => {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
    return { alg, kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg } };
  };
  const keys = [await signing('ES256', 'first')];
  const asked: string[] = [];
  let isDown = false;
  let ownName: string | undefined;
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answers: Record<string, object> = {
      '/.well-known/openid-configuration': { issuer: ownName ?? address, jwks_uri: `${address}/keys` },
      '/keys': { keys: keys.map(({ jwk }) => jwk) },
    };
    const answer = isDown ? undefined : answers[request.url ?? ''];
    response.writeHead(answer ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    /** What it was asked for, in order. */
    asked,
    keys,
    /** Adds a key, with which it signs from now on. */
    addKey: async (alg: string, kid: string) => keys.unshift(await signing(alg, kid)),
    fail: (now: boolean) => {
      isDown = now;
    },
    pretendToBe: (name: string) => {
      ownName = name;
    },
    /** A token by its newest key; claims and header of one's own replace the usual ones. */
    token(claims: JWTPayload, header: Record<string, unknown> = {}) {
      const [{ alg, kid, privateKey }] = keys as [(typeof keys)[number]];
      const now = Math.floor(Date.now() / 1000);
      const usual = { iss: address, aud: 'waypost', sub: 'user-1', iat: now, exp: now + 300 };
      return new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg, kid, ...header }).sign(privateKey);
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
