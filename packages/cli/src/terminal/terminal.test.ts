import { describe, expect, it } from 'vitest';
import { anyDocument, folderWith, waypost } from '../spawn-waypost.ts';
import { wantsColor } from './color.ts';
import { printable, printableStart } from './printable.ts';
import { table } from './table.ts';
import { columns } from './width.ts';
import { hang, wrap } from './wrap.ts';

describe('printable', () => {
  it.each([
    ['plain text: 71,5 % #3', 'plain text: 71,5 % #3'],
    ['Côte d’Ivoire, كتاب, ไทย, 👩‍👩‍👧', 'Côte d’Ivoire, كتاب, ไทย, 👩‍👩‍👧'],
    ['\u001b[31m\u009b\u007f\t\n\r\0', '\\u001B[31m\\u009B\\u007F\\u0009\\u000A\\u000D\\u0000'],
    ['a\u202eb\u2066c\u2028\ufeff\ud800', 'a\\u202Eb\\u2066c\\u2028\\uFEFF\\uD800'],
    ['::error::x', '\\u003A:error::x'],
    ['  ::error::x', '  \\u003A:error::x'],
    ['a::b', 'a::b'],
    ['x ##[error]y ##vso[task]', 'x ##\\u005Berror]y ##vso\\u005Btask]'],
  ])('%j', (text, expected) => expect(printable(text)).toBe(expected));

  it('cuts without leaving half a pair', () => expect(printableStart('ab😀', 3)).toBe('ab…'));
});

describe('columns', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['日本', 4],
    ['😀', 2],
  ])('%s', (text, expected) => expect(columns(text)).toBe(expected));
});

it('a table aligns by columns, not by characters', () => {
  expect(
    table([
      ['日', 'a'],
      ['bcd', 'e'],
      ['', ''],
    ]),
  ).toBe('日   a\nbcd  e\n\n');
});

describe('wrapping', () => {
  it.each([
    ['a bc d', 4, ['a bc', 'd']],
    ['a\u00a0b c', 4, ['a\u00a0b', 'c']],
    ['longer-than-that a', 6, ['longer-than-that', 'a']],
    ['日本 日本', 6, ['日本', '日本']],
    ['', 6, ['']],
  ])('%j in %i columns', (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

  it('further lines hang under the first', () => expect(hang('→ ', 'a b c', 5)).toEqual(['→ a b', '  c']));
});

describe('colour', () => {
  const cases: [
    choice: 'auto' | 'always' | 'never',
    isTerminal: boolean,
    environment: Record<string, string>,
    expected: boolean,
  ][] = [
    ['auto', true, {}, true],
    ['auto', false, {}, false],
    ['auto', true, { TERM: 'dumb' }, false],
    ['auto', true, { NO_COLOR: '1' }, false],
    ['auto', true, { NO_COLOR: '' }, true],
    ['auto', false, { FORCE_COLOR: '1' }, true],
    ['auto', true, { FORCE_COLOR: '0' }, false],
    ['auto', true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['always', false, { NO_COLOR: '1' }, true],
    ['never', true, { FORCE_COLOR: '1' }, false],
  ];
  it.each(cases)('%s, terminal %s, %j → %s', (choice, isTerminal, environment, expected) => {
    expect(wantsColor(choice, () => isTerminal, environment)).toBe(expected);
  });

  it('reaches the output, and only as asked', async () => {
    const cwd = folderWith({ 'a.json': (await anyDocument()).text });
    const outputs = await Promise.all([
      waypost(['validate', 'a.json'], { cwd }),
      waypost(['validate', 'a.json'], { cwd, env: { FORCE_COLOR: '1' } }),
      waypost(['validate', 'a.json', '--color', 'always'], { cwd, env: { NO_COLOR: '1' } }),
    ]);
    expect(outputs.map(({ stdout }) => stdout.includes('\u001b[32m'))).toEqual([false, true, true]);
  });
});
