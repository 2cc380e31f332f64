import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { formats } from '@waypost/sdk';
import { describe, expect, it } from 'vitest';
import { anyDocument, built, folderWith, waypost } from '../spawn-waypost.ts';

const { format, text } = await anyDocument();
const known = formats[format as keyof typeof formats];
const name = 'collection' in known ? known.collection : '';
const { [name]: items, ...header } = JSON.parse(text);
const blanks = ' '.repeat(11_000_000);
const first = { ...header, [name]: [] };
/** More than is read at once, though there is nothing in most of it. */
const large = JSON.stringify(first).replace(/\[\]\}$/, `[${blanks}${JSON.stringify(items).slice(1, -1)}${blanks}]}`);
const lines = [first, ...items].map((line) => `${JSON.stringify(line)}\n`).join('');
const packed = gzipSync(text);
const folder = folderWith({
  'large.json': large,
  'lines.ndjson': lines,
  'packed.json.gz': packed,
  'packed.ndjson.gz': gzipSync(lines),
  'cut.json.gz': packed.subarray(0, packed.length - 20),
  'broken.json.gz': Buffer.concat([packed.subarray(0, 20), Buffer.alloc(packed.length)]),
  'mistake.json': `${large.slice(0, -1)}, "${name}x": 1}`,
});

const judged = async (args: string[], input?: string | Uint8Array) => {
  const options = { cwd: folder, ...(input !== undefined && { input }) };
  const { code, stdout } = await waypost(['validate', ...args, '--format', 'json'], options);
  return { code, report: JSON.parse(stdout) };
};

it('a format has a collection', () => expect(name).not.toBe(''));

describe('a document that is not held', () => {
  const cases: [what: string, args: string[], input: string | Uint8Array | undefined, encoding: string][] = [
    ['a large file', ['large.json'], undefined, 'json'],
    ['a large input', ['-'], large, 'json'],
    ['a compressed file', ['packed.json.gz'], undefined, 'json'],
    ['a compressed input', ['-'], packed, 'json'],
    ['compressed NDJSON', ['packed.ndjson.gz'], undefined, 'ndjson'],
  ];
  it.each(cases)('%s', async (_, args, input, encoding) => {
    const plain = await judged(['-'], text);
    const { code, report } = await judged(args, input);
    expect(code).toBe(0);
    expect(report.document).toMatchObject({
      ...plain.report.document,
      name: report.document.name,
      encoding,
      bytes: expect.any(Number),
    });
    expect(report.digests.document).toMatch(/^[\da-f]{64}$/);
    expect([report.outcome, report.totals]).toEqual([plain.report.outcome, plain.report.totals]);
    if (encoding === 'json' && args[0] !== 'large.json' && input !== large)
      expect(report.digests).toEqual(plain.report.digests);
  });

  it('NDJSON that is held', async () => {
    const { code, report } = await judged(['lines.ndjson']);
    expect([code, report.document.encoding]).toEqual([0, 'ndjson']);
  });

  it.each([
    ['cut.json.gz', 'read/damaged', 'cut-off'],
    ['broken.json.gz', 'read/damaged', undefined],
    ['mistake.json', 'structure/unknown-property', expect.anything()],
  ])('%s', async (file, rule, variant) => {
    const { code, report } = await judged([file]);
    expect(code).toBe(1);
    expect(report.findings).toEqual([expect.objectContaining({ rule })]);
    if (rule.startsWith('read')) expect(report.findings[0].args.variant).toBe(variant);
  });

  it('all of a folder', async () => {
    const { stdout } = await waypost(['validate', '.', '--format', 'ndjson'], { cwd: folder });
    const names = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).document.name);
    expect(names.length).toBe(7);
  });
});

describe('several threads', () => {
  const all = [...items, ...items];
  const broken = [...all.slice(1), { ...all[0], surprise: 1 }];
  /** Every so many bytes an item, so that each part has some. */
  const spread = (list: unknown[], separator: string) =>
    list.map((item) => JSON.stringify(item)).join(`${separator}${' '.repeat(Math.ceil(22_000_000 / list.length))}\n`);
  const document = (list: unknown[]) => JSON.stringify(first).replace(/\[\]\}$/, () => `[${spread(list, ',')}]}`);
  const ndjson = (list: unknown[]) => `${JSON.stringify(first)}\n${spread(list, '')}\n`;
  const cases: [what: string, text: () => string, rule: string][] = [
    ['a JSON document', () => document(broken), 'structure/unknown-property'],
    ['NDJSON', () => ndjson(broken), 'structure/unknown-property'],
    ['a JSON document that cannot be read on', () => document(all).replace(/\]\}$/, '}]}'), 'read/syntax'],
    ['NDJSON that cannot be read on', () => `${ndjson(all)}{"a" 1}`, 'read/syntax'],
  ];
  it.each(cases)('give the report of one: %s', async (_, text, rule) => {
    const cwd = folderWith({ large: text() });
    const judgedBy = (threads: number) =>
      waypost(['validate', 'large', '--threads', `${threads}`, '--format', 'json'], { cwd });
    const one = await judgedBy(1);
    expect(JSON.parse(one.stdout).findings).toContainEqual(expect.objectContaining({ rule }));
    expect([await judgedBy(2), await judgedBy(3)]).toEqual([one, one]);
  });

  it.each(['0', '-1', 'x', '1.5'])('not %s of them', async (threads) => {
    const { code, stderr } = await waypost(['validate', 'lines.ndjson', '--threads', threads], { cwd: folder });
    expect([code, stderr]).toEqual([2, expect.stringContaining('--threads')]);
  });
});

it('Ctrl-C leaves a verdict that says what was not checked, and exit code 130', async () => {
  const item = JSON.stringify(items[0]);
  const many = folderWith({
    'many.ndjson': `${JSON.stringify(first)}\n${`${item}\n`.repeat(Math.ceil(400_000_000 / item.length))}`,
  });
  const child = spawn(process.execPath, [built, 'validate', join(many, 'many.ndjson'), '--format', 'json']);
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  setTimeout(() => child.kill('SIGINT'), 1000);
  const code = await new Promise((resolve) => child.on('close', resolve));
  const { notChecked } = JSON.parse(Buffer.concat(output).toString());
  expect(code).toBe(130);
  expect(notChecked).toContainEqual(expect.objectContaining({ layer: 'rules', reason: 'interrupted' }));
});
