import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutantsOf } from '../../../../test/mutants.ts';
import { mutate, randomFrom } from '../../../../test/mutation/schema-mutations.ts';
import type { Node } from '../emit/dialect.ts';
import { randomSchema } from '../random-schema.sample.ts';
import { farthest } from './change.ts';
import { compareSchemas } from './compare-schemas.ts';

const schema: Node = {
  $id: 'https://example.org/v1.0/schema.json',
  type: 'object',
  properties: {
    formatVersion: { const: '1.0' },
    profile: { type: 'string', enum: ['plan', 'frame'] },
    name: { $ref: '#/$defs/Name', description: 'Its name.' },
    rows: { type: 'array', items: { $ref: '#/$defs/Row' }, maxItems: 9 },
  },
  required: ['formatVersion', 'profile', 'name'],
  additionalProperties: false,
  allOf: [
    {
      if: { properties: { profile: { const: 'plan' } }, required: ['profile'] },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: { properties: { rows: true }, required: ['rows'] },
    },
    {
      if: { properties: { profile: { const: 'frame' } }, required: ['profile'] },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: { properties: { rows: false } },
    },
  ],
  $defs: {
    Name: { type: 'string', pattern: '^[a-z]{1,9}$', maxLength: 9 },
    Row: {
      type: 'object',
      properties: { share: { type: 'integer', minimum: 0, maximum: 100 }, note: { $ref: '#/$defs/Name' } },
      required: ['share'],
      additionalProperties: false,
      oneOf: ['share', 'note'].map((name) => ({ properties: { [name]: true }, required: [name] })),
    },
  },
};

type Step = string | number;
/** A copy in which one place is another value, or is gone. */
function changed(path: Step[], value?: unknown): Node {
  const copy = structuredClone(schema);
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as Node)[step], copy) as Node;
  const last = path.at(-1) as string;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}
const row = ['$defs', 'Row'];
const plan = ['allOf', 0, 'then'];

describe('a change is told by place and reason', () => {
  test.each<[what: string, now: Node, found: string[]]>([
    ['nothing', schema, []],
    ['the next version', changed(['properties', 'formatVersion', 'const'], '1.1'), []],
    ['the title of the next version', changed(['title'], 'Plan 1.1'), []],
    ['a field more', changed([...row, 'properties', 'unit'], { type: 'string' }), ['wider /$defs/Row/properties/unit']],
    ['a field less', changed([...row, 'properties', 'note']), ['narrower /$defs/Row/properties/note']],
    ['a field required', changed([...row, 'required'], ['share', 'note']), ['narrower /$defs/Row/required']],
    ['a field no longer required', changed([...row, 'required'], []), ['wider /$defs/Row/required']],
    ['a closed object opened', changed([...row, 'additionalProperties']), ['wider /$defs/Row/additionalProperties']],
    ['a limit lowered', changed(['properties', 'rows', 'maxItems'], 8), ['narrower /properties/rows/maxItems']],
    ['a limit raised', changed(['properties', 'rows', 'maxItems'], 10), ['wider /properties/rows/maxItems']],
    ['a limit lifted', changed(['properties', 'rows', 'maxItems']), ['wider /properties/rows/maxItems']],
    [
      'a lowest value set',
      changed([...row, 'properties', 'share', 'minimum'], 1),
      ['narrower /$defs/Row/properties/share/minimum'],
    ],
    [
      'any number',
      changed([...row, 'properties', 'share', 'type'], 'number'),
      ['wider /$defs/Row/properties/share/type'],
    ],
    [
      'a text instead of a number',
      changed([...row, 'properties', 'share', 'type'], 'string'),
      ['narrower /$defs/Row/properties/share/type', 'wider /$defs/Row/properties/share/type'],
    ],
    ['another pattern', changed(['$defs', 'Name', 'pattern'], '^[a-z]{1,8}$'), ['other /$defs/Name/pattern']],
    ['a pattern lifted', changed(['$defs', 'Name', 'pattern']), ['wider /$defs/Name/pattern']],
    [
      'one more choice',
      changed([...row, 'oneOf', 2], { properties: { x: true }, required: ['x'] }),
      ['wider /$defs/Row/oneOf'],
    ],
    [
      'a choice less',
      changed([...row, 'oneOf'], [(schema.$defs as Record<string, Record<string, unknown[]>>).Row?.oneOf?.[0]]),
      ['narrower /$defs/Row/oneOf'],
    ],
    [
      'one more profile',
      changed(['properties', 'profile', 'enum'], ['plan', 'frame', 'x']),
      ['wider /properties/profile/enum'],
    ],
    ['a profile less', changed(['properties', 'profile', 'enum'], ['plan']), ['narrower /properties/profile/enum']],
    [
      'a profile that requires more',
      changed([...plan, 'required'], ['rows', 'name', 'x']),
      ['narrower /allOf/0/then/required'],
    ],
    ['a profile that requires less', changed([...plan, 'required']), ['wider /allOf/0/then/required']],
    [
      'a profile that refuses a field',
      changed([...plan, 'properties', 'name'], false),
      ['narrower /allOf/0/then/properties/name'],
    ],
    [
      'a profile that takes a field',
      changed(['allOf', 1, 'then', 'properties', 'rows'], true),
      ['wider /allOf/1/then/properties/rows'],
    ],
    ['another part', changed(['properties', 'name', '$ref'], '#/$defs/Row'), []],
    [
      'another wording',
      changed(['properties', 'name', 'description'], 'What it is called.'),
      ['wording /properties/name/description'],
    ],
    [
      'a field that is going',
      changed(['properties', 'name', 'deprecated'], true),
      ['wording /properties/name/deprecated'],
    ],
  ])('%s', (what, now, found) => {
    const changes = compareSchemas(schema, now);
    if (what === 'another part') return expect(farthest(changes)).toBe('major');
    expect(changes.map(({ reason, pointer }) => `${reason} ${pointer}`)).toEqual(found);
  });

  test('what a new field refuses in old profiles takes nothing away', () => {
    const now = changed(['properties', 'team'], { type: 'string' });
    ((now.allOf as Node[])[1]?.then as Record<string, Node>).properties = { rows: false, team: false };
    expect(compareSchemas(schema, now).map(({ reason, pointer }) => `${reason} ${pointer}`)).toEqual([
      'wider /properties/team',
    ]);
  });

  test('a keyword of which nothing is known is an error', () => {
    expect(() => compareSchemas(schema, changed(['properties', 'rows', 'contains'], {}))).toThrow(
      '/properties/rows/contains: nothing is known of changes of contains',
    );
  });
});

/** Whether what a comparison says holds of a document that both schemas judged. */
const isTold = (reasons: Set<string>, was: boolean, is: boolean) =>
  was === is || (was ? reasons.has('narrower') || reasons.has('other') : reasons.has('wider') || reasons.has('other'));

/** Verdicts of a schema; none if it is no schema, or goes round in a circle. */
function verdicts(node: Node, documents: unknown[]): boolean[] {
  try {
    const validate = new Ajv2020({ strict: false, messages: false }).compile(node);
    return documents.map((document) => validate(document));
  } catch {
    return [];
  }
}

test('random schemas: no document changes its verdict without a change that says so', () => {
  const random = randomFrom(7);
  const flips = { refused: 0, accepted: 0 };
  for (const [seed, { node, value }] of fc.sample(randomSchema, { seed: 3, numRuns: 25 }).entries()) {
    const documents = [value, ...fc.sample(mutantsOf(value), { seed, numRuns: 30 })];
    const before = verdicts(node, documents);
    for (let round = 0; round < 8; round++) {
      const { schema: mutant, change, place } = mutate(node, random);
      const reasons = new Set<string>(compareSchemas(node, mutant).map(({ reason }) => reason));
      for (const [index, is] of verdicts(mutant, documents).entries()) {
        const was = before[index] as boolean;
        if (was !== is) flips[was ? 'refused' : 'accepted']++;
        if (!isTold(reasons, was, is)) expect({ place, change, was, is, document: documents[index] }).toBe('told');
      }
    }
  }
  expect(Math.min(flips.refused, flips.accepted)).toBeGreaterThan(25);
});
