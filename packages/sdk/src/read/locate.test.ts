import { describe, expect, test } from 'vitest';
import { locate, locatePlaces } from './locate.ts';

const text = `{
  "a": [10, {"b/c": true}, []],
  "d~": { },
  "e": "x"
}`;

describe('locate', () => {
  test.each([
    ['', 1, 1],
    ['/a', 2, 8],
    ['/a/0', 2, 9],
    ['/a/1/b~1c', 2, 21],
    ['/a/2', 2, 28],
    ['/d~0', 3, 9],
    ['/e', 4, 8],
    // Of what is missing, the nearest ancestor.
    ['/a/3', 2, 8],
    ['/a/01', 2, 8],
    ['/a/-', 2, 8],
    ['/a/1/b/c', 2, 13],
    ['/a/2/0', 2, 28],
    ['/d~0/x/y', 3, 9],
    ['/e/0', 4, 8],
    ['/z', 1, 1],
    ['not a pointer', 1, 1],
  ])('%s', (pointer, line, column) => {
    expect(locate(text, [pointer]).get(pointer)).toMatchObject({ line, column });
    const all = locate(text, ['/a/1', pointer, '/a/1/b~1c', '/e', pointer, '/d~0/x']);
    expect(all.get(pointer)).toMatchObject({ line, column });
  });

  test('names', () => {
    const places = locatePlaces(text, ['/d~0', '/a/1/b~1c', '/a/0', '', '/d~0/x']);
    expect([...places.values()].map(({ key, exact }) => [key.line, key.column, exact])).toEqual([
      [3, 3, true],
      [2, 14, true],
      [2, 9, true],
      [1, 1, true],
      [3, 3, false],
    ]);
  });

  test('the last of two equal names counts, with what is in it', () => {
    const twins = '{"a":{"b":1,"c":2}, "\\u0061":{"b":3}}';
    const places = locatePlaces(twins, ['/a/b', '/a/c']);
    expect(places.get('/a/b')).toMatchObject({ exact: true, value: { column: 35 } });
    expect(places.get('/a/c')).toMatchObject({ exact: false, value: { column: 30 } });
  });

  test('columns count UTF-16 units; lines end with LF, CR or CR LF', () => {
    const lines = '{"😀":1,\r"b":2,\r\n\n"c":3}';
    const positions = [...locate(lines, ['/😀', '/b', '/c']).values()];
    expect(positions).toEqual([
      { line: 1, column: 7, offset: 6 },
      { line: 2, column: 5, offset: 13 },
      { line: 4, column: 5, offset: 22 },
    ]);
  });

  test.each([
    '',
    ' ',
    '{',
    '[',
    '{"a"',
    '{"a":',
    '{"a":[1',
    '{"a" 1}',
    '}',
    '"',
    '"\\',
    '[1 2]',
    '{"a":{,}}',
    '[[]]]]',
    'x',
  ])('of %j it says how far it got', (broken) => {
    for (const pointer of ['', '/a', '/a/0', '/0/0']) {
      const offset = locate(broken, [pointer]).get(pointer)?.offset ?? -1;
      expect(offset >= 0 && offset <= broken.length).toBe(true);
    }
  });

  test.each([
    ['300,000 levels', '['.repeat(300_000), '/0'.repeat(300_000)],
    ['backslashes', `{"a":"${'\\\\'.repeat(500_000)}"}`, '/a'],
    ['a name 200,000 times', `{${'"a":[0],'.repeat(200_000)}"b":1}`, '/a/0'],
    ['a name of 3 MB', `{"${'n'.repeat(3_000_000)}":1}`, `/${'n'.repeat(3_000_000)}`],
    ['a million lines', `[${'\n'.repeat(1_000_000)}1]`, '/0'],
  ])('%s take no more than two seconds', (_name, hostile, pointer) => {
    const start = performance.now();
    expect(locate(hostile, [pointer, '/x/y']).size).toBe(2);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
