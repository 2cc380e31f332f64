import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, type Spawned, spawnGateway } from './spawn-gateway.sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'waypost-run-'));
afterAll(() => rmSync(folder, { recursive: true }));
const run = (...words: string[]) =>
  spawnSync(process.execPath, [built, ...words], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: join(folder, 'gateway.db') },
  });

describe('the command', () => {
  test('tells how it is used', () => {
    const { status, stdout } = run('--help');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^Usage: waypost-gateway/)]);
  });

  test.each([
    [['--port', 'x'], /^waypost-gateway: --port: x is not a whole number/],
    [['--policy', 'missing.json'], /^waypost-gateway: --policy missing\.json: there is no such file/],
    [['--policy', built], /^waypost-gateway: --policy .*: it is not conformant/],
    [
      ['--database', 'postgres://someone:password@127.0.0.1:1/none'],
      /^waypost-gateway: --database: nothing answers there; is the server running\?$/m,
    ],
    [
      ['--database', join(folder, 'no', 'such', 'folder.db')],
      /^waypost-gateway: --database: the file cannot be opened; is its folder there/,
    ],
    [
      ['--oidc-issuer', 'http://issuer.example', '--oidc-audience', 'waypost'],
      /^waypost-gateway: --oidc-issuer: the issuer http:\/\/issuer\.example is not an https address/,
    ],
    [
      ['--host', '192.0.2.1'],
      /^waypost-gateway: cannot listen on 192\.0\.2\.1, port 8080: this machine has no such address$/m,
    ],
  ])('%j ends with 2 and one line', (words, message) => {
    const { status, stderr } = run(...words);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('the first key of an administrator', () => {
  const database = ['--database', join(folder, 'first.db')];
  const file = join(folder, 'admin-key');
  const figures = (gateway: Spawned, key: string) =>
    fetch(`${gateway.address}/metrics`, { headers: { authorization: `Bearer ${key}` } });

  test('is said once, and opens the gateway at every start', async () => {
    const first = await spawnGateway(database);
    const key = /wpk_[\w-]+/.exec(first.said.join('\n'))?.[0] as string;
    expect((await figures(first, key)).status).toBe(200);
    expect((await figures(first, `${key.slice(0, -1)}!`)).status).toBe(401);
    expect(await first.stop()).toBe(0);
    const again = await spawnGateway(database, { WAYPOST_ADMIN_KEY_FILE: file });
    expect(again.said.join('\n')).not.toContain('wpk_');
    expect(() => statSync(file)).toThrow();
    expect((await figures(again, key)).status).toBe(200);
    expect(await again.stop()).toBe(0);
  });

  test('is written to a file that only its owner can read, and never over another', async () => {
    const gateway = await spawnGateway([], { WAYPOST_ADMIN_KEY_FILE: file });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const key = readFileSync(file, 'utf8').trim();
    expect(gateway.said.join('\n')).not.toContain('wpk_');
    expect(gateway.said[0]).toBe(`The key of the first administrator is in ${file}, which only this user can read.`);
    expect((await figures(gateway, key)).status).toBe(200);
    await gateway.stop();
    await expect(spawnGateway([], { WAYPOST_ADMIN_KEY_FILE: file })).rejects.toThrow(
      /WAYPOST_ADMIN_KEY_FILE: the file is there already and may hold another key/,
    );
    expect(readFileSync(file, 'utf8').trim()).toBe(key);
  });
});

describe('a gateway that runs', () => {
  let gateway: Spawned;
  beforeAll(async () => {
    gateway = await spawnGateway();
  });
  afterAll(() => gateway.process.kill('SIGKILL'));

  test('answers small requests at once while large and hostile bodies are judged', async () => {
    const { bodies, requests } = hostileBodies(gateway.address);
    const times: number[] = [];
    let isOver = false;
    const over = Promise.all(requests()).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      const start = performance.now();
      expect((await fetch(`${gateway.address}/health`)).status).toBe(200);
      times.push(performance.now() - start);
    }
    const statuses = await over;
    expect(statuses).toHaveLength(bodies);
    // Judged, or given up in time, or sent away: never an error of the gateway.
    expect(statuses.filter((status) => ![200, 422, 503].includes(status))).toEqual([]);
    times.sort((a, b) => a - b);
    const p99 = times[Math.floor(times.length * 0.99)] as number;
    console.log(
      `/health while ${bodies} hostile bodies were judged: ${times.length} requests, p99 ${p99.toFixed(0)} ms`,
    );
    expect(times.length).toBeGreaterThan(100);
    expect(p99).toBeLessThan(500);
  });

  test('logs what was asked, and nothing of what was in it', async () => {
    const secret = 'urn:example:waypost:secret';
    const headers = { 'content-type': 'application/json', authorization: 'Bearer wpk_secret' };
    await fetch(`${gateway.address}/v1/validations`, { method: 'POST', headers, body: `{"documentId":"${secret}"}` });
    await fetch(`${gateway.address}/v1/submissions?documentId=${secret}`, { headers });
    const line = () =>
      gateway.log.map((text) => JSON.parse(text)).find(({ operation }) => operation === 'listSubmissions');
    await expect.poll(line).toMatchObject({ method: 'GET', status: 401, reqId: expect.any(String) });
    expect(gateway.log.join('\n')).not.toContain('secret');
  });

  test('finishes what it has begun when told to stop, and ends with 0', async () => {
    const body = `{"a":[${'1e999,'.repeat(100_000)}1]}`;
    const headers = { 'content-type': 'application/json' };
    const begun = fetch(`${gateway.address}/v1/validations`, { method: 'POST', headers, body });
    await expect.poll(async () => (await fetch(`${gateway.address}/ready`)).status).toBe(200);
    const code = gateway.stop();
    expect((await begun).status).toBe(200);
    expect(await code).toBe(0);
    await expect(fetch(`${gateway.address}/health`)).rejects.toThrow();
  });
});

/** Bodies that cost much to judge: deep, full of errors, of one long name, of many names, of repeated ones. */
function hostileBodies(address: string) {
  const size = 4_000_000;
  const filled = (piece: string) => piece.repeat(Math.floor(size / piece.length));
  const texts = [
    `${filled('[')}`,
    `{"a":[${filled('1e999,')}1]}`,
    `{"${filled('a')}":1}`,
    `{${Array.from({ length: 200_000 }, (_, at) => `"name${at}":1`).join()}}`,
    `{${filled('"a":1,')}"a":1}`,
    `"${filled('\\ud800')}"`,
  ];
  const post = async (body: string) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${address}/v1/validations`, { method: 'POST', headers, body });
    await answer.arrayBuffer();
    return answer.status;
  };
  const all = [...texts, ...texts];
  return { bodies: all.length, requests: () => all.map(post) };
}
