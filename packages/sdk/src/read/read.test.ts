import { describe, expect, test } from 'vitest';
import { cases, nearMisses } from '../../../../schemas/layers/read.cases.ts';
import { collectionOf } from '../known-format.ts';
import { read } from './read.ts';

describe('read refuses', () => {
  test.each(cases)('$name', ({ input, findings, parsed = true }) => {
    const result = read(input, collectionOf);
    const seen = result.findings.map(({ rule, pointer, position, args }) => {
      return [args.variant ? `${rule}#${args.variant}` : rule, pointer, position?.line, position?.column];
    });
    expect(seen).toEqual(findings);
    expect(result.total).toBe(findings.length);
    expect(result.parsed).toBe(parsed);
    expect(result.findings.every(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('read accepts', () => {
  test.each(nearMisses)('%s', (_name, input) => {
    const result = read(input, collectionOf);
    expect(result.findings).toEqual([]);
    expect(result).toMatchObject({ parsed: true, total: 0 });
  });
});

describe('what a finding says', () => {
  test.each([
    ['{"a":1,\n"\\u0061":2}', { key: 'a', firstLine: 1, firstColumn: 2, line: 2 }],
    ['[0.1234567890123456789]', { number: '0.1234567890123456789', readAs: '0.12345678901234568' }],
    ['[1e400]', { number: '1e400', readAs: 'Infinity' }],
    ['["a\\u202eb"]', { codePoint: 'U+202E' }],
    ['["\\ud83d"]', { codePoint: 'U+D83D' }],
    ['["Cafe\u0301 de la Poste"]', { near: 'Café de la Poste', codePoint: 'U+0065' }],
    ['{"a\\u202eb":1}', { codePoint: 'U+202E', variant: 'key', key: 'a\\u202Eb' }],
    ['{\n "a": [1, 2', { near: ' "a": [1, 2', variant: 'unclosed', open: '[', close: ']', openLine: 2, openColumn: 7 }],
  ])('%j', (input, args) => {
    expect(read(input).findings[0]?.args).toEqual(args);
  });

  test('the offset counts UTF-16 units behind the byte order mark', () => {
    const bytes = new TextEncoder().encode('\ufeff["é😀",\r\n 1e999]');
    expect(read(bytes).findings[0]?.position).toEqual({ line: 2, column: 2, offset: 10 });
  });
});

describe('byte order mark', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  test.each([
    ['none', '{}', undefined],
    ['one', '\ufeff{}', undefined],
    ['two', '\ufeff\ufeff{}', 'read/syntax'],
    ['after a blank', ' \ufeff{}', 'read/syntax'],
    ['at the end', '{}\ufeff', 'read/syntax'],
    ['in a string', '["\ufeff"]', 'read/control-character'],
    ['alone', '\ufeff', 'read/empty'],
  ])('%s, in bytes as in text', (_name, text, rule) => {
    expect(read(text).findings[0]?.rule).toBe(rule);
    expect(read(bytes(text))).toEqual(read(text));
    expect(read(text).text?.startsWith('\ufeff')).toBe(text.startsWith('\ufeff\ufeff'));
  });
});

describe('limits', () => {
  test('64 levels are read, 65 are not, of objects, arrays and both', () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
      ['[{"a":', '}]'],
    ] as const) {
      const levels = open.includes('[{') ? 2 : 1;
      const nest = (depth: number) => `${open.repeat(depth / levels)}0${close.repeat(depth / levels)}`;
      expect(read(nest(64)).findings).toEqual([]);
      expect(read(nest(64 + levels)).findings[0]?.rule).toBe('read/too-deep');
    }
  });

  test('five million levels are refused at once', () => {
    const result = read('['.repeat(5_000_000));
    expect(result.findings[0]).toMatchObject({ rule: 'read/too-deep', position: { line: 1, column: 65 } });
    expect(result.findings[0]?.pointer).toBe('/0'.repeat(64));
  });

  test('a mistake before the depth is the finding', () => {
    expect(read(`{"a" ${'['.repeat(100)}`).findings[0]?.args).toMatchObject({ variant: 'missing-colon' });
  });

  test('findings past 1,000 are counted, not described', () => {
    const { findings, total } = read(`[${'1e999,'.repeat(2500)}0]`);
    expect([findings.length, total, findings[999]?.pointer]).toEqual([1000, 2500, '/999']);
  });

  test('a name of 100 kB does not multiply', () => {
    const { findings } = read(`{"${'k'.repeat(100_000)}":[${'1e999,'.repeat(1000)}0]}`);
    expect(findings).toHaveLength(1000);
    expect(JSON.stringify(findings).length).toBeLessThan(200_000);
    expect(findings[0]?.pointer).toBe('');
  });

  test('a pointer stops above a name that cannot be printed', () => {
    expect(read('{"a":{"b\\u202e":{"c":1e999}}}').findings.map(({ pointer }) => pointer)).toEqual(['/a', '/a']);
  });

  test.each([
    ['a string of 3 MB', `["${'x'.repeat(3_000_000)}e\u0301"]`],
    ['a string of 500,000 escapes', `["${'\\u0001'.repeat(500_000)}"]`],
    ['300,000 accents on one letter', `["e${'\u0301\u0316'.repeat(150_000)}"]`],
    ['a number of a million digits', `[${'1'.repeat(1_000_000)}]`],
    ['a number of a million zeros', `[1${'0'.repeat(1_000_000)}1e-1000001]`],
    ['30,000 names in one object', `{${Array.from({ length: 30_000 }, (_, i) => `"k${i}":0`)}, "k7":1}`],
    ['a word of 1 MB', 'x'.repeat(1_000_000)],
    ['a string of 1 MB that is not closed', `["${'\\"'.repeat(500_000)}`],
  ])('%s is read within two seconds', (_name, text) => {
    const start = performance.now();
    const { findings } = read(text);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(findings).toHaveLength(1);
    expect(JSON.stringify(findings).length).toBeLessThan(500);
  });
});
