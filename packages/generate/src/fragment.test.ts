import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import { fragments } from './fragment.ts';

const items = Array.from({ length: 30 }, (_, i) => ({ id: `A${i}`, value: i, note: { en: 'x'.repeat(90) } }));
const document = { $schema: 'https://example', title: { en: 'Title' }, items, total: 435 };
const changed = { ...document, items: items.with(7, { ...items[7], value: 8 } as (typeof items)[0]) };

describe('a fragment', () => {
  const cases: [about: string, pointers: string[], lines: string[]][] = [
    [
      'is the smallest object that holds the place, which is marked',
      ['/items/7/value'],
      ['{', '  "id": "A7",', '  "value": 8, // ←', '  // …', '}'],
    ],
    [
      'is the object itself where that is the place',
      ['/items/7'],
      ['{ // ←', '  "id": "A7",', '  "value": 8,', '  // …', '}'],
    ],
    [
      'shows less of what stands around places that lie far apart',
      ['/items/7/value', '/total'],
      [
        '{',
        '  "title": { "en": "Title" },',
        '  "items": [',
        '    // …',
        '    { "id": "A7", "value": 8, /* … */ }, // ←',
        '    // …',
        '  ],',
        '  "total": 435',
        '}',
      ],
    ],
  ];
  it.each(cases)('%s', (_, pointers, lines) => {
    const [first, second] = fragments([changed, document], pointers, pointers[0] as string);
    expect(first).toBe(lines.join('\n'));
    expect(second).not.toContain('←');
  });

  it('cuts long texts and long lists', () => {
    const [text = ''] = fragments([document], ['/items'], '/items');
    expect(text.split('\n').length).toBeLessThan(20);
    expect(fragments([items[0]], ['/note'], '')[0]).toContain('x…"');
  });
});

describe('differences', () => {
  it.each([
    [{ a: 1 }, { a: 1 }, []],
    [{ a: 1 }, { a: 2 }, ['changed /a']],
    [{ a: { b: [1] } }, { a: { b: [1, { c: 1 }] } }, ['added /a/b/1']],
    [{ 'a/b': 1, c: [] }, { c: {} }, ['removed /a~1b', 'changed /c']],
  ])('of %j and %j', (first, second, expected) => {
    expect(differences(first, second).map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual(expected);
  });
});
