import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { formats } from '@waypost/sdk';
import { describe, expect, it } from 'vitest';
import { anyDocument, folderWith, policyOf, waypost } from '../spawn-waypost.ts';

const { format, text } = await anyDocument();
const known = formats[format as keyof typeof formats];
const name = 'collection' in known ? known.collection : '';
const { [name]: items, ...header } = JSON.parse(text);
const first = { ...header, [name]: [] };
const list = [...items, ...items, { ...items[0], surprise: 1 }, ...items];
const ndjson = (all: unknown[]) => [first, ...all].map((line) => `${JSON.stringify(line)}\n`).join('');
const folder = folderWith({
  'lines.ndjson': ndjson(list),
  'whole.json': JSON.stringify({ ...header, [name]: list }, null, 1),
  'broken.ndjson': `${ndjson(list)}{"a" 1}\n${ndjson(items)}`,
  'other.json': JSON.stringify({ ...header, [name]: [...list].reverse() }, null, 1),
  'none.ndjson': 'nothing',
  'packed.json.gz': gzipSync(text),
  'policy.json': policyOf({}),
});
const cli = (...args: string[]) => waypost(args, { cwd: folder });

/** Writes the parts of a document; gives their names. */
async function partsOf(document: string, of: number, ...more: string[]): Promise<string[]> {
  const names = Array.from({ length: of }, (_, number) => `${document}.${more.join('')}${number + 1}of${of}.ndjson`);
  for (const [number, part] of names.entries()) {
    const { code, stderr } = await cli('validate', document, '--shard', `${number + 1}/${of}`, '-o', part, ...more);
    expect([code, stderr]).toEqual([0, '']);
  }
  return names;
}

describe('merging the parts gives the report of the whole', () => {
  it.each([
    ['lines.ndjson', 1],
    ['whole.json', 1],
    ['broken.ndjson', 1],
    ['none.ndjson', 1],
  ])('%s', async (document, code) => {
    const parts = await partsOf(document, 3);
    const whole = await cli('validate', document, '--format', 'json');
    const merged = await cli('merge', ...parts.reverse(), '--document', document, '--format', 'json');
    expect(merged).toEqual(whole);
    expect(merged.code).toBe(code);
  });

  it('by a policy, too', async () => {
    const terms = ['--policy', 'policy.json', '--date', '2025-04-15', '--related', 'whole.json'];
    const parts = await partsOf('lines.ndjson', 2, ...terms);
    const merged = await cli('merge', ...parts, '--document', 'lines.ndjson', ...terms, '--format', 'json');
    expect(merged).toEqual(await cli('validate', 'lines.ndjson', ...terms, '--format', 'json'));
  });
});

describe('what does not belong together is refused', async () => {
  const parts = await partsOf('whole.json', 2);
  const [one = '', two = ''] = parts;
  const [three = ''] = await partsOf('whole.json', 3);
  const [foreign = ''] = await partsOf('other.json', 2);
  const [stranger = ''] = await partsOf('lines.ndjson', 2);
  const own = readFileSync(join(folder, one), 'utf8');
  const with_ = (file: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, file), content);
    return file;
  };
  /** Something else in a line, under a seal that fits. */
  const forged = (file: string, change: (line: Record<string, unknown>) => unknown, added: unknown[] = []) => {
    const given = own
      .trimEnd()
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    const lines = [...given.map((line) => change(line) ?? line), ...added];
    const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const sha256 = createHash('sha256').update(body).digest('hex');
    return with_(file, `${body}${JSON.stringify({ end: { lines: lines.length, sha256 } })}\n`);
  };
  const same = () => undefined;
  const { ruleSet } = (await known.load()).module;
  const groupRules = ruleSet.rules.flatMap((rule) => ('group' in rule ? [rule.id] : []));
  const groupOf = (rule: string) => ({ group: { rule, keys: 'A'.repeat(16), values: [null] } });
  const head = (more: object) => (line: Record<string, unknown>) =>
    line.head && { head: { ...(line.head as object), ...more } };
  const terms = ['--policy', 'policy.json', '--date', '2025-04-15'];
  const cases: [what: string, words: string[], said: string][] = [
    ['a part is missing', [one], 'part 2 is missing; 2 belong'],
    ['no part', ['whole.json', two], 'it is not a part of a verdict'],
    ['an empty file', [with_('empty', ''), two], 'it is not a part of a verdict'],
    ['nothing in a folder', [folderWith({})], 'no part of a verdict'],
    ['one twice', [one, with_('again.ndjson', own), two], 'there twice'],
    ['another division', [one, three], 'another division'],
    ['another document', [stranger, two], 'of another document'],
    ['another document as long', [foreign, two], 'of another document'],
    ['other terms', [one, two, ...terms], 'another policy'],
    ['cut off', [with_('cut', own.slice(0, own.lastIndexOf('\n', own.length - 2) + 1)), two], 'ends too early'],
    ['cut off in a line', [with_('cut-line', own.slice(0, -20)), two], 'ends too early'],
    ['a digit changed', [with_('digit', own.replace(/"items":(\d)/, '"items":9$1')), two], 'damaged'],
    ['no UTF-8', [with_('bytes', Buffer.from([0x7b, 0xff, 0x0a])), two], 'not a part'],
    ['another version', [forged('tool', head({ tool: '99.0.0' })), two], 'another version'],
    ['another form', [forged('form', head({ waypostPart: 2 })), two], 'another version'],
    ['a number too high', [forged('number', head({ number: 7 })), two], 'damaged'],
    ['a member too many', [forged('member', ({ read }) => read && { read: { ...read, more: 1 } }), two], 'damaged'],
    ['deep nonsense', [with_('deep', `${'['.repeat(100_000)}\n`), two], 'not a part'],
    ['a table of no rule', [forged('rule', same, [groupOf('x')]), two], 'do not fit'],
    [
      'half a table',
      [forged('half', ({ unique }) => unique && { unique: { ...unique, items: 'AAAA' } }), two],
      'damaged',
    ],
    ['groups that no rule makes', [forged('groups', same, groupRules.map(groupOf)), two], 'do not fit'],
    ['the document itself is missing', [one, two, '--document', 'missing.json'], 'no such file'],
    ['a compressed document', [one, two, '--document', 'packed.json.gz'], 'compressed'],
  ];
  it.each(cases)('%s', async (_, words, said) => {
    const { code, stdout, stderr } = await cli('merge', '--document', 'whole.json', ...words);
    expect([stderr, code, stdout]).toEqual([expect.stringContaining(said), 2, '']);
    expect(stderr).not.toMatch(/\n.*\n|mistake in Waypost/);
  });
});

it.each([
  ['0/2', 'whole.json', '0/2'],
  ['3/2', 'whole.json', '3/2'],
  ['1/99999', 'whole.json', '1/99999'],
  ['1/2', '.', 'one file'],
  ['1/2', '-', 'one file'],
  ['1/2', 'missing.json', 'no such file'],
  ['1/2', 'packed.json.gz', 'compressed'],
  ['1/2', 'whole.json --format json', 'cannot be used with option'],
  ['1/2', 'whole.json --fix', 'cannot be used with option'],
])('--shard %s of %s is refused', async (shard, words, said) => {
  const { code, stdout, stderr } = await cli('validate', ...words.split(' '), '--shard', shard);
  expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(said)]);
});
