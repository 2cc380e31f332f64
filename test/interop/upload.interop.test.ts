import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../published.ts';
import { executablePath } from './sdk-page.ts';

const dist = `${root}packages/sdk/dist`;
const html = `<!doctype html><title>Waypost</title><script type="module">
  import { createClient } from '/client/client.js';
  globalThis.hand = async (size, type) => {
    const told = [];
    const body = new Blob([new Uint8Array(size).fill(32)]);
    const client = createClient(location.origin, { key: 'wpk_1', retries: 0 });
    const call = { body, contentType: type, onProgress: (progress) => told.push(progress) };
    const outcome = await client.createSubmission(call).then(
      ({ data, response }) => ({ data, etag: response.headers.get('etag') }),
      (error) => ({ name: error.name, type: error.type, detail: error.problem?.detail }),
    );
    return { told, outcome };
  };
</script>`;

/** Answers what arrived; a document in lines it refuses, and one as plain text it does not answer at all. */
const server = createServer(async (request, response) => {
  const { url = '/', method, headers } = request;
  const file = `${dist}${url}`;
  if (url === '/') response.setHeader('content-type', 'text/html').end(html);
  else if (method === 'GET' && /^\/[\w./-]+\.js$/.test(url) && !url.includes('..') && existsSync(file))
    response.setHeader('content-type', 'text/javascript').end(readFileSync(file));
  else if (headers['content-type'] === 'text/plain') request.socket.destroy();
  else {
    const sha256 = createHash('sha256');
    for await (const chunk of request) {
      sha256.update(chunk);
      // As a network does: browsers tell progress no more often than every 50 ms.
      await setTimeout(1);
    }
    const isLines = headers['content-type'] === 'application/x-ndjson';
    const problem = { type: 'https://waypost.example/problems/not-conformant', title: 'Non', detail: 'Une erreur' };
    response.writeHead(isLines ? 422 : 201, { 'content-type': 'application/json', etag: '"1"' });
    response.end(
      JSON.stringify(isLines ? problem : { sha256: sha256.digest('hex'), authorization: headers.authorization }),
    );
  }
});
let browser: Awaited<ReturnType<typeof chromium.launch>>;
let page: Awaited<ReturnType<typeof browser.newPage>>;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
afterAll(async () => {
  await browser?.close();
  server.close();
});

interface Handed {
  told: { sent: number; total: number }[];
  outcome: unknown;
}
const hand = (size: number, type: string) =>
  page.evaluate(
    ([size, type]) => (globalThis as unknown as { hand(...call: unknown[]): Promise<Handed> }).hand(size, type),
    [size, type] as const,
  );

test('a browser tells how much of a document has left, and takes the answer', async () => {
  const size = 20_000_000;
  const { told, outcome } = await hand(size, 'application/json');
  const sha256 = createHash('sha256').update(Buffer.alloc(size, 32)).digest('hex');
  expect(outcome).toEqual({ data: { sha256, authorization: 'Bearer wpk_1' }, etag: '"1"' });
  expect(told.length).toBeGreaterThan(1);
  expect(told.at(-1)).toEqual({ sent: size, total: size });
  expect(told.map(({ sent }) => sent)).toEqual(told.map(({ sent }) => sent).sort((a, b) => a - b));
});

test('what a browser is refused is a problem', async () => {
  const { outcome } = await hand(10, 'application/x-ndjson');
  expect(outcome).toEqual({ name: 'ProblemError', type: 'not-conformant', detail: 'Une erreur' });
});

test('a connection that breaks is told as fetch tells it', async () => {
  expect((await hand(10, 'text/plain')).outcome).toMatchObject({ name: 'TypeError' });
});
