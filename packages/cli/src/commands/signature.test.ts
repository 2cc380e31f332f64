import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { newKey, publicPart, type Receipt, sign, signReceipt } from '@waypost/sdk/signature';
import { afterAll, describe, expect, it } from 'vitest';
import { languageIds } from '../language.ts';
import { folderWith, waypost } from '../spawn-waypost.ts';

const document = '{"a":1}\n';
const bytes = new TextEncoder().encode(document);
const [key, other] = [await newKey(), await newKey()];
const receipt: Receipt = {
  submission: '01JS0000000000000000000000',
  receivedAt: '2026-01-31T09:30:00.000Z',
  submitter: 'bj:operator',
  document: {
    documentId: 'urn:uuid:6c3f7a52-0000-4000-8000-000000000000',
    revision: 3,
    // printf '{"a":1}\n' | sha256sum
    sha256: 'e346432021b04179518d9614f3560ccd71354a4ee101ddcb893d6959a9d6301c',
    bytes: 8,
  },
  outcome: 'conformant',
  digests: { schema: 'a'.repeat(64) },
  gateway: 'https://gateway.example',
};
const genuine = await signReceipt(receipt, key);
const signature = await sign(bytes, key);
const set = (...keys: (typeof key)[]) => JSON.stringify({ keys: keys.map(publicPart) });
const files = {
  'report.json': document,
  'changed.json': '{"a": 1}\n',
  'receipt.jws': `${genuine}\n`,
  'receipt.json': JSON.stringify({ receipt: genuine, payload: receipt }),
  'broken.jws': genuine.slice(1),
  'spoilt.jws': genuine.replace(/\.[^.]*$/, `.${'A'.repeat(86)}`),
  'hostile.jws': await signReceipt({ ...receipt, submitter: '\u001b[2Jx' }, key),
  'command.jws': await signReceipt({ ...receipt, submitter: '::error x' }, key),
  'report.sig': `${signature}\r\n`,
  'keys.json': set(other, key),
  'others.json': set(other),
  'one.json': JSON.stringify(publicPart(key)),
  'key.json': JSON.stringify(key),
  'none.json': '{"keys":[]}',
};
const cwd = folderWith(files);

describe('verify', () => {
  const byReceipt = (...rest: string[]) => ['verify', ...rest, '--receipt'];
  const cases: [args: string[], code: number, stdout: RegExp][] = [
    [
      [...byReceipt('report.json'), 'receipt.jws', '--keys', 'keys.json'],
      0,
      /^✓ report\.json {2}the receipt is genuine/,
    ],
    [[...byReceipt('report.json'), 'receipt.json', '--keys', 'one.json'], 0, /^✓/],
    [[...byReceipt('changed.json'), 'receipt.jws', '--keys', 'keys.json'], 1, /^✗ .*not about this file/],
    [[...byReceipt('report.json'), 'receipt.jws', '--keys', 'others.json'], 1, /^✗ .*names a key that is not among/],
    [[...byReceipt('report.json'), 'spoilt.jws', '--keys', 'keys.json'], 1, /^✗ .*was changed, or the gateway never/],
    [[...byReceipt('report.json'), 'broken.jws', '--keys', 'keys.json'], 1, /^✗ .*this is not a receipt/],
    [[...byReceipt('report.json'), 'report.json', '--keys', 'keys.json'], 1, /^✗ .*this is not a receipt/],
    [[...byReceipt('report.json'), 'report.sig', '--keys', 'keys.json'], 1, /^✗ .*this is not a receipt/],
    [[...byReceipt('report.json'), 'hostile.jws', '--keys', 'keys.json'], 1, /^✗ .*this is not a receipt/],
    [[...byReceipt('report.json'), 'command.jws', '--keys', 'keys.json'], 0, / {2}\\u003A:error x\n/],
    [['verify', 'report.json', '--signature', 'report.sig', '--keys', 'one.json'], 0, /^✓ .*the signature is genuine/],
    [['verify', 'changed.json', '--signature', 'report.sig', '--keys', 'one.json'], 1, /^✗ .*did not sign this file/],
    [['verify', 'report.json', '--signature', 'report.sig', '--keys', 'others.json'], 1, /^✗ .*not among/],
    [['verify', 'report.json', '--signature', 'receipt.jws', '--keys', 'keys.json'], 1, /^✗ .*not a signature/],
  ];
  it.concurrent.each(cases)('%j: %i', async (args, code, stdout) => {
    const result = await waypost(args, { cwd });
    expect(result).toMatchObject({ code, stderr: '' });
    expect(result.stdout).toMatch(stdout);
    expect(result.stdout.includes('→')).toBe(code === 1);
  });

  it('tells what a receipt says, of another document too', async () => {
    for (const name of ['report.json', 'changed.json']) {
      const args = ['verify', name, '--receipt', 'receipt.jws', '--keys', 'keys.json'];
      const { stdout } = await waypost(args, { cwd });
      const { submission, receivedAt, submitter, gateway } = receipt;
      for (const value of [submission, receivedAt, submitter, gateway, receipt.document.documentId, key.kid])
        expect(stdout).toContain(`  ${value}\n`);
    }
  });

  it.concurrent.each(languageIds)('speaks %s', async (lang) => {
    const args = ['verify', 'changed.json', '--receipt', 'receipt.jws', '--keys', 'keys.json', '--lang', lang];
    const { stdout } = await waypost(args, { cwd });
    expect(stdout).toMatch(lang === 'ar' ? /←/ : /→/);
    expect(/the receipt is genuine/.test(stdout)).toBe(lang === 'en');
    expect(stdout).not.toMatch(/undefined|\$\{/);
  });

  const server = createServer((request, response) => {
    if (request.url === '/endless') return void response.end('x'.repeat(1_000_001));
    if (request.url === '/moved') return void response.writeHead(302, { location: '/keys' }).end();
    response.writeHead(request.url === '/keys' ? 200 : 404).end(files['keys.json']);
  });
  const listening = new Promise<string>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('takes the keys from an address', async () => {
    const args = ['verify', 'report.json', '--receipt', 'receipt.jws', '--keys', `${await listening}/keys`];
    expect(await waypost(args, { cwd })).toMatchObject({ code: 0, stderr: '' });
  });

  const mistakes: [args: string[], stderr: RegExp][] = [
    [['report.json'], /name the keys with --keys/],
    [['report.json', '--keys', 'keys.json'], /either --receipt or --signature/],
    [['report.json', '--receipt', 'receipt.jws'], /name the keys/],
    [['report.json', '--receipt', 'receipt.jws', '--signature', 'report.sig', '--keys', 'keys.json'], /either/],
    [['absent.json', '--receipt', 'receipt.jws', '--keys', 'keys.json'], /absent\.json: there is no such file/],
    [['report.json', '--receipt', 'absent', '--keys', 'keys.json'], /absent: there is no such file/],
    [['report.json', '--receipt', 'receipt.jws', '--keys', 'none.json'], /none\.json has no Ed25519 public key/],
    [['report.json', '--receipt', 'receipt.jws', '--keys', 'report.sig'], /report\.sig has no Ed25519 public key/],
    [['report.json', '--receipt', 'receipt.jws', '--keys', 'http://gateway.example/k'], /only fetched over https/],
    [['report.json', '--receipt', 'receipt.jws', '--keys', 'http://localhost.example/k'], /only fetched over https/],
    [['report.json', '--receipt', 'receipt.jws', '--keys', '{server}/absent'], /cannot be fetched: HTTP 404/],
    [['report.json', '--receipt', 'receipt.jws', '--keys', '{server}/moved'], /cannot be fetched: /],
    [['report.json', '--receipt', 'receipt.jws', '--keys', '{server}/endless'], /cannot be fetched: > 1 MB/],
  ];
  it.concurrent.each(mistakes)('%j is refused', async (args, stderr) => {
    const address = await listening;
    const words = args.map((word) => word.replace('{server}', address));
    const result = await waypost(['verify', ...words], { cwd });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(stderr);
  });
});

describe('sign', () => {
  it('makes a key for its owner alone, signs with it, and verifies', async () => {
    const folder = folderWith({ 'report.json': document });
    const made = await waypost(['sign', '--new-key', 'key.json'], { cwd: folder });
    expect(made).toMatchObject({ code: 0, stderr: expect.stringContaining('key.json is written') });
    const kept = JSON.parse(readFileSync(join(folder, 'key.json'), 'utf8'));
    expect(JSON.parse(made.stdout)).toEqual(publicPart(kept));
    expect(made.stdout + made.stderr).not.toContain(kept.d);
    expect(statSync(join(folder, 'key.json')).mode & 0o777).toBe(0o600);

    await waypost(['sign', 'report.json', '--key', 'key.json', '-o', 'report.sig'], { cwd: folder });
    const args = ['verify', 'report.json', '--signature', 'report.sig', '--keys', 'key.json'];
    expect(await waypost(args, { cwd: folder })).toMatchObject({ code: 0 });
  });

  it('prints one line, fit for a header', async () => {
    const result = await waypost(['sign', 'report.json', '--key', 'key.json'], { cwd });
    expect(result).toEqual({ code: 0, stdout: `${signature}\n`, stderr: '' });
  });

  it('never overwrites a key', async () => {
    const result = await waypost(['sign', '--new-key', 'key.json'], { cwd });
    expect(result).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('exists already') });
    expect(readFileSync(join(cwd, 'key.json'), 'utf8')).toBe(files['key.json']);
  });

  const mistakes: [args: string[], stderr: RegExp][] = [
    [[], /name a document and --key/],
    [['report.json'], /name a document and --key/],
    [['--key', 'key.json'], /name a document and --key/],
    [['report.json', '--key', 'key.json', '--new-key', 'new.json'], /name a document and --key/],
    [['report.json', '--new-key', 'new.json'], /name a document and --key/],
    [['report.json', '--key', 'one.json'], /one\.json has no Ed25519 private key/],
    [['report.json', '--key', 'absent'], /absent: there is no such file/],
    [['absent', '--key', 'key.json'], /absent: there is no such file/],
    [['--new-key', 'no/such/key.json'], /cannot be written: its folder does not exist/],
    [['report.json', '--key', 'key.json', '-o', 'no/such/file'], /cannot be written: its folder does not exist/],
  ];
  it.concurrent.each(mistakes)('%j is refused', async (args, stderr) => {
    const result = await waypost(['sign', ...args], { cwd });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(stderr);
  });
});
