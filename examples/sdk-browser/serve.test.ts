import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
// @ts-expect-error plain JavaScript, without types
import { serve } from './serve.mjs';

const { url, close } = await serve();
afterAll(close);

test.each([
  ['', 'text/html; charset=utf-8'],
  ['page.css', 'text/css; charset=utf-8'],
  ['page.mjs?x=1', 'text/javascript; charset=utf-8'],
  ['node_modules/@waypost/sdk/dist/index.js', 'text/javascript; charset=utf-8'],
  ['node_modules/@waypost/sdk/dist/formats/roadmap.gen.js', 'text/javascript; charset=utf-8'],
])('/%s is served as %s', async (path, type) => {
  const response = await fetch(url + path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
});

test.each([
  'package.json',
  'serve.mjs',
  'README.md',
  'nothing.html',
  'node_modules/@waypost/sdk/package.json',
  'node_modules/@waypost/sdk/dist/%2e%2e/package.json',
  'node_modules/@waypost/sdk/dist/..%2f..%2findex.js',
  'node_modules/@waypost/sdk/dist/missing.js',
  '%00',
])('/%s is not', async (path) => {
  expect((await fetch(url + path)).status).toBe(404);
});

test('nothing can be sent to it', async () => {
  expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(405);
});

test('the page has no script, style or handler of its own in the markup, and every file it names is served', async () => {
  const html = readFileSync(new URL('index.html', import.meta.url), 'utf8');
  expect(html).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)|unsafe-/);
  const imports = ['page.mjs', 'verdict.mjs'].flatMap((file) => [
    ...readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/from '\.\/([^']+)'/g),
  ]);
  expect(imports.length).toBeGreaterThan(5);
  for (const [, path] of imports) expect([path, (await fetch(url + path)).status]).toEqual([path, 200]);
});
