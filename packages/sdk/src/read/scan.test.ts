import { describe, expect, test } from 'vitest';
import { bidi, control, loneSurrogate, PLAIN, SUSPECT, suspicion } from './characters.ts';
import { type Extent, Scanner, scan } from './scan.ts';

const scanText = (text: string) => scan(new TextEncoder().encode(text));

describe('scan', () => {
  test.each([
    ['clean', '{"a":1,"b":[1.10,"é œ ع 郵 😀 “–” \\u00e9 \\n\\t"]}'],
    ['clean', '[{"a":1},{"a":1}]'],
    ['clean', '[0.30000000000000004,1e2]'],
    ['clean', `{${Array.from({ length: 64 }, (_, i) => `"${i}":0`)}}`],
    ['normalize', '["ไปรษณีย์"]'],
    ['normalize', '["e\u0301"]'],
    ['closer', '["ไปรษณีย์","\\u00e9"]'],
    ['clean', `{${Array.from({ length: 200 }, (_, i) => `"${i}":0`)}}`],
    ['closer', `{${Array.from({ length: 400 }, (_, i) => `"${i}":0`)}}`],
    ['closer', '{"\\n":1}'],
    ['closer', '{"a":1,"b":{"a":1},"a":1}'],
    ['closer', '[1e400]'],
    ['closer', '["\\ud83d\\ude00"]'],
    ['closer', '["\\r"]'],
    ['closer', `["q${'\u0323'.repeat(31)}"]`],
    ['too-deep', '['.repeat(65)],
  ])('%s: %s', (verdict, text) => {
    expect(scanText(text)).toBe(verdict);
  });

  test('a part of a text', () => {
    const bytes = new TextEncoder().encode('[{"a":1},{"a":1,"a":2},{"b":"\ufeff"}]');
    expect(scan(bytes, 1, 8)).toBe('clean');
    expect(scan(bytes, 9, 22)).toBe('closer');
  });
});

describe('the end', () => {
  test.each<[Extent, string, string]>([
    ['line', '{"a":1}', '\n{}'],
    ['line', '{"a":"b\\', '\n"}'],
    ['line', '{"a', '\n":1}'],
    ['value', '{"a":"}\\"\\\\"}', ',{}'],
    ['value', '[[],{"é]":[]}]', ']'],
    ['value', '"a,]"', ','],
    ['value', '-1.5e3', ' ,'],
    ['value', 'true', ']'],
    ['value', '', ']'],
  ])('of a %s: %s', (extent, part, behind) => {
    const bytes = new TextEncoder().encode(`[[${part}${behind}`);
    const scanner = new Scanner(bytes);
    scanner.scan(2, bytes.length, 2, extent);
    expect(scanner.end).toBe(bytes.length - behind.length);
  });

  test.each<[Extent, string]>([
    ['line', '{"a":1}'],
    ['value', '{"a":"}'],
    ['value', '"\\'],
    ['value', '[{}'],
    ['value', '12'],
  ])('a %s that goes on behind: %s', (extent, part) => {
    const bytes = new TextEncoder().encode(`${part}`);
    const scanner = new Scanner(bytes);
    scanner.scan(0, bytes.length, 2, extent);
    expect(scanner.end).toBe(-1);
  });
});

test.each([
  ['clean', ['{"a":{"b":1},"c":2}', '{"a":{"c":1},"c":2}']],
  ['clean', ['{"name":1,"names":2,"nam":3}', '{"nam":1,"names":2,"name":3}']],
  ['closer', ['{"a":{"b":1},"c":2}', '{"a":{"b":1},"c":2,"a":3}']],
  ['closer', ['{"a":{"b":1},"b":2}', '{"a":{"b":1,"b":2},"b":2}']],
  ['closer', ['{"aé":1,"b":2}', '{"aé":1,"b":2,"aé":3}']],
  ['closer', ['{"a":1}', '{"__proto__":1}']],
  ['closer', [`{"${'n'.repeat(40)}":1,"${'n'.repeat(40)}":2}`]],
])('%s after the same members in another order: %j', (verdict, texts) => {
  expect(texts.map(scanText).at(-1)).toBe(verdict);
});

test('no code point is plain that could be refused or change under normalisation', () => {
  const wrong: string[] = [];
  let plain = 0;
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
    const character = String.fromCodePoint(codePoint);
    const isRefused = control().test(character) || bidi().test(character) || loneSurrogate().test(character);
    const verdict = suspicion(codePoint);
    if (isRefused && verdict !== SUSPECT) wrong.push(codePoint.toString(16));
    if (verdict !== PLAIN) continue;
    plain++;
    // What composes with a character before it is a mark or a Hangul vowel or final.
    const isUnstable = /[\p{M}\u1160-\u11ff]/u.test(character) || character.normalize('NFC') !== character;
    if (isUnstable) wrong.push(codePoint.toString(16));
  }
  expect(wrong).toEqual([]);
  expect(plain).toBeGreaterThan(100_000);
});
