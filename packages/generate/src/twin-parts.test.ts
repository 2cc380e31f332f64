import { describe, expect, test } from 'vitest';
import type { Node } from './emit/dialect.ts';
import { withoutTwins } from './twin-parts.ts';
import { compileVersions } from './validator.ts';

/** A part as it is compiled: what it asks, and the parts that it calls. */
const part = (number: number, asks: string, ...calls: number[]) =>
  `function validate${number}(data){let vErrors = null;${asks};${calls.map((call) => `validate${call}(data);`).join('')}return vErrors;}`;

const cases: [what: string, parts: string[], kept: string[]][] = [
  ['the same text stands once', [part(1, 'a'), part(2, 'a'), part(3, 'b')], [part(1, 'a'), part(3, 'b')]],
  [
    'so does what calls the same',
    [part(1, 'a'), part(2, 'a'), part(3, 'c', 1), part(4, 'c', 2)],
    [part(1, 'a'), part(3, 'c', 1)],
  ],
  [
    'what calls others does not',
    [part(1, 'a'), part(2, 'b'), part(3, 'c', 1), part(4, 'c', 2)],
    [part(1, 'a'), part(2, 'b'), part(3, 'c', 1), part(4, 'c', 2)],
  ],
  [
    'circles are the same where they say the same',
    [part(1, 'a', 2), part(2, 'b', 1), part(3, 'a', 4), part(4, 'b', 3)],
    [part(1, 'a', 2), part(2, 'b', 1)],
  ],
  [
    'circles differ where anything in them does',
    [part(1, 'a', 2), part(2, 'b', 1), part(3, 'a', 4), part(4, 'x', 3)],
    [part(1, 'a', 2), part(2, 'b', 1), part(3, 'a', 4), part(4, 'x', 3)],
  ],
];

test.each(cases)('%s', (_, parts, kept) => {
  expect(withoutTwins(parts.join(''))).toBe(kept.join(''));
});

test('what names a part that is gone names the one that stands for it', () => {
  expect(withoutTwins(`${part(1, 'a')}${part(2, 'a')}const item = validate2;`)).toBe(
    `${part(1, 'a')}const item = validate1;`,
  );
});

describe('versions compiled together', () => {
  const schema = (version: string, maxLength: number): Node => ({
    $id: `https://example.org/${version}.json`,
    type: 'object',
    properties: {
      version: { type: 'string', enum: [version] },
      name: { $ref: '#/$defs/Name' },
      note: { $ref: '#/$defs/Note' },
    },
    required: ['version'],
    additionalProperties: false,
    $defs: { Name: { type: 'string', maxLength: 9 }, Note: { type: 'string', maxLength } },
  });
  const code = compileVersions({ '1.0': schema('1.0', 20), '1.1': schema('1.1', 30) });

  test('share the parts that are the same, and no other', () => {
    expect([...code.matchAll(/text\(data, \d+/g)].map(String).sort()).toEqual([
      'text(data, 20',
      'text(data, 30',
      'text(data, 9',
    ]);
  });

  test('judge each by its own schema', async () => {
    const { versions } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
    const errors = (version: string, document: object) =>
      versions[version].document(document)?.map((error: { instancePath: string }) => error.instancePath) ?? [];
    const note = 'x'.repeat(25);
    expect(errors('1.0', { version: '1.0', note })).toEqual(['/note']);
    expect(errors('1.1', { version: '1.1', note })).toEqual([]);
    expect(errors('1.1', { version: '1.0', name: note })).toEqual(['/version', '/name']);
  });
});
