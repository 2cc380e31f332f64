import { expect, test } from 'vitest';
import { isPresentable } from './characters.ts';
import { excerpt, excerptAround } from './excerpt.ts';

test.each([
  ['plain', 'plain'],
  ['é 郵 😀', 'é 郵 😀'],
  ['a\nb\u001b\u202e\u2028\ufeff\ud83d', 'a\\u000Ab\\u001B\\u202E\\u2028\\uFEFF\\uD83D'],
  ['cafe\u0301', 'café'],
  [`q${'\u0323'.repeat(40)}`, `q${'\u0323'.repeat(30)}`],
  ['1234567890', '1234567890'],
  ['12345678901', '1234567890…', 10],
  ['123456789😀', '123456789…', 10],
])('%j is shown as %j', (text, shown, longest = 60) => {
  expect(excerpt(text, longest)).toBe(shown);
  expect(isPresentable(shown)).toBe(true);
});

test.each([
  ['short', 2, 'short'],
  ['one\ntwo\nthree', 5, 'two'],
  ['one\r\ntwo', 3, 'one'],
  [`${'a'.repeat(30)}|${'b'.repeat(30)}`, 30, `${'a'.repeat(20)}|${'b'.repeat(19)}`],
  [`😀${'a'.repeat(19)}|`, 21, `${'a'.repeat(19)}|`],
  [`|${'b'.repeat(18)}😀`, 0, `|${'b'.repeat(18)}`],
])('around an index: %j', (text, index, shown) => {
  expect(excerptAround(text, index)).toBe(shown);
});
