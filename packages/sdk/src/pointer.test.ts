import { describe, expect, test } from 'vitest';
import { cutPath, cutPointer, escapeToken, parsePointer, toPointer, unescapeToken } from './pointer.ts';

describe('pointer', () => {
  test.each([
    [[], ''],
    [[''], '/'],
    [['a', 0, 'b'], '/a/0/b'],
    [['a/b', 'm~n', '~1'], '/a~1b/m~0n/~01'],
    [['é', ' ', '"'], '/é/ /"'],
  ])('%j is %j', (path, pointer) => {
    expect(toPointer(path)).toBe(pointer);
    expect(parsePointer(pointer)).toEqual(path.map(String));
  });

  test('a text that is not a pointer is refused', () => {
    expect(() => parsePointer('a/b')).toThrow(RangeError);
  });

  test('tokens', () => {
    expect(escapeToken('~/')).toBe('~0~1');
    expect(unescapeToken('~01')).toBe('~1');
  });
});

describe('cutting', () => {
  const long = 'k'.repeat(600);
  test.each([
    ['', ''],
    ['/a/b', '/a/b'],
    ['/', '/'],
    [`/${'k'.repeat(1023)}`, `/${'k'.repeat(1023)}`],
    [`/${'k'.repeat(1024)}`, ''],
    [`/a/${long}/${long}/b`, `/a/${long}`],
    [`/${'é'.repeat(511)}/ab`, `/${'é'.repeat(511)}`],
    ['/a/b\u202e/c', '/a'],
    ['/a\nb/c', ''],
    ['/a/e\u0301', '/a'],
    ['/a/\ud800/b', '/a'],
    ['/a/é/😀', '/a/é/😀'],
  ])('%j', (pointer, cut) => {
    expect(cutPointer(pointer)).toBe(cut);
    expect(cutPath(parsePointer(pointer))).toBe(cut);
  });
});
