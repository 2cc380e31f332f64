import { patterns } from '@waypost/schemas/define';
import { describe, expect, test } from 'vitest';
import { parsePattern } from './pattern.ts';
import { distinguishingTexts, fits, patternTexts } from './pattern-texts.ts';

const letter = (text: string) => ({ atom: { ranges: [[text.codePointAt(0), text.codePointAt(0)]] }, min: 1, max: 1 });

describe('parsePattern', () => {
  test.each<[source: string, parsed: unknown]>([
    ['^ab$', [[letter('a'), letter('b')]]],
    ['^$', [[]]],
    ['^a?$', [[{ ...letter('a'), min: 0 }]]],
    ['^a{2}$', [[{ ...letter('a'), min: 2, max: 2 }]]],
    ['^a{0,9}$', [[{ ...letter('a'), min: 0, max: 9 }]]],
    [
      '^[a-z0_.-]$',
      [
        [
          {
            atom: {
              ranges: [
                [97, 122],
                [48, 48],
                [95, 95],
                [46, 46],
                [45, 45],
              ],
            },
            min: 1,
            max: 1,
          },
        ],
      ],
    ],
    ['^(?:a|b)c$', [[{ atom: [[letter('a')], [letter('b')]], min: 1, max: 1 }, letter('c')]]],
    ['^(?:/|$)', [[{ atom: [[letter('/')], []], min: 1, max: 1 }]]],
    ['^😀$', [[letter('😀')]]],
  ])('%s', (source, parsed) => expect(parsePattern(source)).toEqual(parsed));

  test.each([
    'a$',
    '^a+$',
    '^a*$',
    '^a{2,}$',
    '^a.b$',
    '^[^a]$',
    '^\\d$',
    '^(a)$',
    '^(?=a)$',
    '^(?:a$',
    '^a)$',
    '^a]$',
  ])('%s is not what patterns are made of', (source) => expect(() => parsePattern(source)).toThrow('pattern '));
});

describe('patternTexts', () => {
  test.each<[source: string, taken: string[], refused: string[]]>([
    ['^[b-y]$', ['b', 'm', 'y'], ['', 'a', 'z', 'bb', ' b', 'b ']],
    ['^a[0-9]{2,3}$', ['a00', 'a40', 'a90', 'a000'], ['a0', 'a0000', '00', 'a/0', 'a:0', 'aa00']],
    ['^(?:ab|cd)?$', ['', 'ab', 'cd'], ['a', 'b', 'c', 'abab', 'x', ' ']],
    ['^x(?:-[a-z]){0,2}$', ['x', 'x-a', 'x-z', 'x-a-a'], ['x-', 'xa', 'x-a-a-a', 'x-{', '']],
    ['^[13579]$', ['1', '3', '5', '7', '9'], ['0', '2', '4', '6', '8']],
  ])('%s', (source, taken, refused) => {
    const texts = patternTexts(source);
    expect(texts.filter((text) => new RegExp(source, 'u').test(text))).toEqual(expect.arrayContaining(taken));
    expect(texts.filter((text) => !new RegExp(source, 'u').test(text))).toEqual(expect.arrayContaining(refused));
    expect(new Set(texts).size).toBe(texts.length);
    expect(patternTexts(source)).toEqual(texts);
  });

  const forms = Object.entries(patterns).map(([name, { source, max }]) => ({ name, pattern: source, maxLength: max }));
  test.each(forms)('$name: texts on both sides, and one as long as may be', (form) => {
    const texts = patternTexts(form.pattern);
    const taken = texts.filter((text) => fits(form, text));
    expect(taken.length).toBeGreaterThan(1);
    expect(texts.length - taken.length).toBeGreaterThan(5);
    // What the pattern takes is never longer than the limit beside it.
    expect(texts.filter((text) => new RegExp(form.pattern, 'u').test(text))).toEqual(taken);
    expect(texts.every((text) => text.normalize('NFC') === text && !/\p{Cc}/u.test(text))).toBe(true);
  });

  test.each(forms)('$name is told apart from every other form by a text', (form) => {
    const texts = distinguishingTexts(form, forms);
    for (const other of forms)
      if (other.pattern !== form.pattern)
        expect([other.name, texts.some((text) => fits(form, text) !== fits(other, text))]).toEqual([other.name, true]);
  });
});
