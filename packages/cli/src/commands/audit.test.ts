import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { languageIds } from '../language.ts';
import { folderWith, waypost } from '../spawn-waypost.ts';

type Entry = Record<string, string | number> & { seq: number; hash: string };
/** An entry with a hash that fits it: its members in order are canonical JSON. */
const sealed = (entry: Record<string, string | number>): Entry => {
  const { hash: _, ...content } = entry;
  const text = JSON.stringify(Object.fromEntries(Object.entries(content).sort()));
  return { ...content, hash: createHash('sha256').update(text).digest('hex') } as Entry;
};
const log: Entry[] = [];
for (let seq = 1; seq <= 6; seq += 1) {
  const own = {
    seq,
    at: `2026-01-0${seq}T08:00:00.000Z`,
    actor: 'é',
    action: 'createKey',
    target: 'x',
    outcome: 'done',
  };
  log.push(sealed({ ...own, previous: log.at(-1)?.hash ?? '0'.repeat(64) }));
}
const hashes = log.map(({ hash }) => hash);
const [, , third, fourth, fifth, sixth] = log as [Entry, Entry, Entry, Entry, Entry, Entry];
const json = JSON.stringify;
const lines = (entries: unknown[]) => entries.map((entry) => `${json(entry)}\n`).join('');
/** The log with another entry in the place of the third. */
const instead = (entry: unknown) => log.map((one) => (one.seq === 3 ? entry : one));
const page = (...entries: Entry[]) => json({ items: entries.toReversed(), next: 'x' });
const pages = { 'page-1.json': page(fourth, fifth, sixth), 'page-2.json': page(...log.slice(0, 3)) };

const files = {
  ...pages,
  'log/a.json': pages['page-1.json'],
  'log/b.ndjson.gz': gzipSync(lines(log.slice(0, 4))),
  'list.json': json(log, undefined, 2),
  'lines.ndjson': `\ufeff${lines(log).replaceAll('\n', '\r\n\r\n')}`,
  'pages.ndjson': `${pages['page-1.json']}\n${pages['page-2.json']}`,
  'one.json': json(third),
  'changed.json': json(instead({ ...third, actor: 'x' })),
  'missing.json': page(...log.filter(({ seq }) => seq !== 3 && seq !== 4)),
  'rewritten.ndjson': lines(instead(sealed({ ...third, actor: 'x' }))),
  'fork.json': json([sealed({ ...sixth, actor: 'x' })]),
  'cut.json': page(...log.slice(0, 5)),
  'short.json': json(log).slice(0, -20),
  'broken.ndjson': lines(log).replace('"seq":3', '"seq":'),
  'twofold.json': json({ items: log }).replace('"seq":3', '"actor":"mallory","seq":3'),
  'twofold.ndjson': lines(log).replace('"seq":3', '"actor":"mallory","seq":3'),
  'pages-twofold.json': json({ items: log }).replace('{', '{"items":[],'),
  'deep.json': '['.repeat(100_000),
  'strange.json': json([null, 1, 'x', [], {}]),
  'surrogate.json': json(instead({ ...third, actor: '\ud800' })),
  'report.json': json({ format: 'x', items: 3 }),
  'hostile.json': json([sealed({ ...third, at: '\u001b[2J::error x' })]),
  'binary.json': Uint8Array.of(0xff, 0xfe, 0, 0x80, 10, 0x80),
  'empty.json': '',
  'none.json': '{"items":[]}',
  'key.txt': 'wpk_secret\n',
  'other-key.txt': 'wpk_other',
  'two-keys.txt': 'wpk_a\nwpk_b\n',
};
const cwd = folderWith(files);

describe('audit', () => {
  const whole: [args: string[], entries: number][] = [
    [['page-1.json', 'page-2.json'], 6],
    [['page-2.json', 'page-1.json', 'lines.ndjson'], 6],
    [['page-*.json'], 6],
    [['log'], 6],
    [['list.json'], 6],
    [['lines.ndjson'], 6],
    [['pages.ndjson'], 6],
    [['one.json'], 1],
    [['list.json', '--noted', hashes[3] as string], 6],
    [['list.json', '--noted', (hashes[5] as string).toUpperCase()], 6],
    [['page-1.json', '--noted', hashes[2] as string], 3],
  ];
  it.concurrent.each(whole)('%j is whole', async (args, entries) => {
    const result = await waypost(['audit', ...args], { cwd });
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toMatch(/^✓ .* {2}the log is whole/);
    expect(result.stdout).toMatch(new RegExp(`^ {2}Entries +${entries}$`, 'm'));
    expect(result.stdout).not.toContain('→');
  });

  it('tells from when to when, which numbers, and the last hash', async () => {
    const { stdout } = await waypost(['audit', 'page-1.json', '--noted', hashes[4] as string], { cwd });
    for (const value of ['4 to 6', fourth.at, sixth.at, sixth.hash, 'found: that of entry 5'])
      expect(stdout).toContain(`  ${value}\n`);
    expect(stdout).toContain('Proven from entry 4 on');
    expect((await waypost(['audit', 'list.json'], { cwd })).stdout).not.toContain('Proven from');
  });

  it('reads standard input', async () => {
    for (const input of [pages['page-1.json'], gzipSync(lines(log.slice(3)))])
      expect(await waypost(['audit', '-', 'page-2.json'], { cwd, input })).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('✓ standard input, page-2.json  '),
      });
  });

  const broken: [args: string[], stdout: RegExp][] = [
    [['changed.json'], /^✗ changed\.json {2}entry 3 was changed.*\n {2}Place {2}3\n {2}→/],
    [['page-1.json', 'missing.json', 'changed.json'], /^✗ page-1\.json … changed\.json .*\n {2}File +changed\.json\n/],
    [['missing.json'], /^✗ .*entries 3 to 4 are missing/],
    [['page-1.json', 'one.json', '--noted', hashes[2] as string], /^✓/],
    [['rewritten.ndjson'], /^✗ .*entry 4 does not hold the hash of the one before/],
    [['list.json', 'fork.json'], /^✗ .*two different entries 6\n {2}File {3}fork\.json\n {2}Place {2}1\n/],
    [['cut.json', '--noted', hashes[5] as string], /^✗ .*the noted hash does not occur.*\n {2}Numbers +1 to 5\n/],
    [['short.json'], /^✗ .*not an audit entry/],
    [['broken.ndjson'], /^✗ .*not an audit entry\n {2}Place {2}3\n/],
    [['twofold.json'], /^✗ .*not an audit entry\n {2}Place {2}3\n/],
    [['twofold.ndjson'], /^✗ .*not an audit entry\n {2}Place {2}3\n/],
    [['pages-twofold.json'], /^✗ .*not an audit entry/],
    [['deep.json'], /^✗ .*not an audit entry/],
    [['strange.json'], /^✗ .*not an audit entry\n {2}Place {2}1\n/],
    [['surrogate.json'], /^✗ .*not an audit entry\n {2}Place {2}3\n/],
    [['report.json'], /^✗ .*not an audit entry/],
    [['binary.json'], /^✗ .*not an audit entry/],
    [['empty.json'], /^✗ .*there is no entry in it/],
    [['none.json'], /^✗ .*there is no entry in it/],
  ];
  it.concurrent.each(broken)('%j is told', async (args, stdout) => {
    const result = await waypost(['audit', ...args], { cwd });
    const isWhole = result.stdout.startsWith('✓');
    expect(result).toMatchObject({ code: isWhole ? 0 : 1, stderr: '' });
    expect(result.stdout).toMatch(stdout);
    expect(result.stdout.includes('→')).toBe(!isWhole);
  });

  it('shows nothing of an entry that could steer a terminal', async () => {
    const { stdout } = await waypost(['audit', 'hostile.json'], { cwd });
    expect(stdout).toContain('\\u001B[2J');
    expect(stdout).not.toContain('\u001b');
  });

  it.concurrent.each(languageIds)('speaks %s', async (lang) => {
    for (const [name, mark] of [
      ['list.json', /^\u200f?✓/],
      ['missing.json', lang === 'ar' ? /←/ : /→/],
    ] as const) {
      const { stdout } = await waypost(['audit', name, '--lang', lang], { cwd });
      expect(stdout).toMatch(mark);
      expect(/the log|entries/.test(stdout)).toBe(lang === 'en');
      expect(stdout).not.toMatch(/undefined|\$\{/);
    }
  });

  /** A gateway with a log, two entries a page; another answers what the path says. */
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    const answer = (status: number, body: string, type = 'application/json') =>
      response.writeHead(status, { 'content-type': type }).end(body);
    if (request.headers.authorization !== 'Bearer wpk_secret')
      return answer(401, json({ type: 'https://x/unauthenticated', title: 'No key', status: 401 }));
    if (pathname === '/page/v1/audit') return answer(200, '<p>Welcome</p>', 'text/html');
    if (pathname === '/half/v1/audit') return answer(200, '{"items":[');
    if (pathname === '/moved/v1/audit') return response.writeHead(302, { location: '/v1/audit' }).end();
    if (pathname === '/endless/v1/audit') return answer(200, json({ items: [sixth, fifth], next: 'again' }));
    if (pathname !== '/v1/audit') return answer(404, 'not here', 'text/plain');
    const to = Number(searchParams.get('cursor') ?? 6);
    return answer(200, json({ items: log.slice(to - 2, to).toReversed(), ...(to > 2 && { next: String(to - 2) }) }));
  });
  const listening = new Promise<string>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it.each([
    ['', '1 to 6'],
    ['/', '1 to 6'],
    ['/endless', '5 to 6'],
  ])('reads the log of a gateway at %j', async (path, numbers) => {
    const address = `${await listening}${path}`;
    const result = await waypost(['audit', address, '--key-file', 'key.txt'], { cwd });
    expect(result).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining(`✓ ${address}  `) });
    expect(result.stdout).toContain(`  ${numbers}\n`);
  });

  const mistakes: [args: string[], stderr: RegExp][] = [
    [[], /missing required argument 'files'/],
    [['absent.json'], /absent\.json: there is no such file/],
    [['list.json', 'absent.json'], /absent\.json: there is no such file/],
    [['absent-*.json'], /no file matches this pattern/],
    [['list.json', '--noted', 'abc'], /“abc” is not a hash/],
    [['list.json', '--noted', `${hashes[0]}0`], /is not a hash/],
    [['list.json', '--key-file', 'key.txt'], /go together/],
    [['{server}'], /go together/],
    [['{server}', '--key-file', 'absent'], /absent: there is no such file/],
    [['{server}', '--key-file', 'two-keys.txt'], /two-keys\.txt should hold one key/],
    [['{server}', '--key-file', 'empty.json'], /empty\.json should hold one key/],
    [['{server}', '--key-file', 'page-1.json'], /page-1\.json should hold one key/],
    [['{server}', '--key-file', 'other-key.txt'], /cannot be fetched: No key \(401\)/],
    [['{server}/moved', '--key-file', 'key.txt'], /cannot be fetched: /],
    [['{server}/absent', '--key-file', 'key.txt'], /cannot be fetched: .*404/],
    [['{server}/page', '--key-file', 'key.txt'], /cannot be fetched: what answers there is not a gateway/],
    [['{server}/half', '--key-file', 'key.txt'], /cannot be fetched: what answers there is not a gateway/],
    [['http://gateway.example', '--key-file', 'key.txt'], /a key is only sent over https/],
    [['http://localhost.example/', '--key-file', 'key.txt'], /a key is only sent over https/],
    [['http://localhost:80@gateway.example/', '--key-file', 'key.txt'], /a key is only sent over https/],
    [['https://', '--key-file', 'key.txt'], /cannot be fetched/],
  ];
  it.concurrent.each(mistakes)('%j is refused', async (args, stderr) => {
    const address = await listening;
    const words = args.map((word) => word.replace('{server}', address));
    const result = await waypost(['audit', ...words], { cwd });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(stderr);
    expect(result.stderr).not.toMatch(/mistake in Waypost|wpk_/);
  });
});
