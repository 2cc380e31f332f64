import type { JsonValue, MigrationStep } from '@waypost/schemas/define/migration';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyOf } from './copy-of.ts';
import { fieldsIn, fieldsOf } from './ledger.ts';
import { type Holder, Provenance } from './provenance.ts';
import { takeStep } from './take-step.ts';

const why = { en: 'Why.', fr: 'Pourquoi.' };

/** What steps make of a document, and what is told of its fields. */
function taken(document: object, steps: MigrationStep[]) {
  const after = copyOf(document) as Holder;
  const provenance = new Provenance();
  for (const step of steps) takeStep(after, step, provenance);
  return { after, ...fieldsOf(after, provenance) };
}

const work = {
  id: 'A1',
  tasks: [
    { name: 'one', state: 'halted', memo: { en: 'x' } },
    { name: 'two', state: 'done' },
  ],
};

const cases: { name: string; steps: MigrationStep[]; after: object; entries: object[]; kept: number }[] = [
  {
    name: 'a field is dropped with what is inside it, and its value is kept',
    steps: [{ drop: '/tasks/*/memo', why }],
    after: {
      id: 'A1',
      tasks: [
        { name: 'one', state: 'halted' },
        { name: 'two', state: 'done' },
      ],
    },
    entries: [{ is: 'dropped', pointer: '/tasks/0/memo', value: { en: 'x' }, fields: 2, why }],
    kept: 8,
  },
  {
    name: 'a field is moved with what is inside it',
    steps: [{ move: '/tasks/*/memo', to: '/tasks/*/note', why }],
    after: {
      id: 'A1',
      tasks: [
        { name: 'one', state: 'halted', note: { en: 'x' } },
        { name: 'two', state: 'done' },
      ],
    },
    entries: [{ is: 'moved', pointer: '/tasks/0/note', from: '/tasks/0/memo', fields: 2, why }],
    kept: 8,
  },
  {
    name: 'what stands where another field would go stays, and the other is dropped',
    steps: [{ move: '/tasks/*/state', to: '/tasks/*/name', why }],
    after: { id: 'A1', tasks: [{ name: 'one', memo: { en: 'x' } }, { name: 'two' }] },
    entries: [
      { is: 'dropped', pointer: '/tasks/0/state', value: 'halted', fields: 1, why },
      { is: 'dropped', pointer: '/tasks/1/state', value: 'done', fields: 1, why },
    ],
    kept: 8,
  },
  {
    name: 'a field is set only where it is left out',
    steps: [{ set: '/tasks/*/memo', value: { en: '' }, why }],
    after: { ...work, tasks: [work.tasks[0], { ...work.tasks[1], memo: { en: '' } }] },
    entries: [{ is: 'defaulted', pointer: '/tasks/1/memo', value: { en: '' }, fields: 2, why }],
    kept: 10,
  },
  {
    name: 'a value that has no word is narrowed, and the ledger keeps what it was',
    steps: [{ narrow: '/tasks/*/state', values: { halted: 'open' }, why }],
    after: { ...work, tasks: [{ ...work.tasks[0], state: 'open' }, work.tasks[1]] },
    entries: [{ is: 'kept', pointer: '/tasks/0/state', was: 'halted', narrowed: true, fields: 1, why }],
    kept: 10,
  },
  {
    name: 'what is moved twice is moved from where it stood first',
    steps: [
      { move: '/id', to: '/name', why },
      { move: '/name', to: '/title', why },
    ],
    after: { tasks: work.tasks, title: 'A1' },
    entries: [{ is: 'moved', pointer: '/title', from: '/id', fields: 1, why }],
    kept: 9,
  },
  {
    name: 'what is moved there and back is as it was',
    steps: [
      { move: '/tasks', to: '/work', why },
      { move: '/work', to: '/tasks', why },
    ],
    after: work,
    entries: [],
    kept: 10,
  },
  {
    name: 'what is dropped after it was moved is dropped from where it stood',
    steps: [
      { move: '/tasks/*/memo', to: '/tasks/*/note', why },
      { drop: '/tasks/*/note/en', why },
    ],
    after: {
      id: 'A1',
      tasks: [
        { name: 'one', state: 'halted', note: {} },
        { name: 'two', state: 'done' },
      ],
    },
    entries: [
      { is: 'moved', pointer: '/tasks/0/note', from: '/tasks/0/memo', fields: 1, why },
      { is: 'dropped', pointer: '/tasks/0/memo/en', value: 'x', fields: 1, why },
    ],
    kept: 8,
  },
  {
    name: 'what was moved into a field that is dropped is dropped by itself, as it was',
    steps: [
      { narrow: '/id', values: { A1: 'A' }, why },
      { move: '/id', to: '/box/id', why },
      { drop: '/box', why },
    ],
    after: { tasks: work.tasks },
    entries: [
      { is: 'dropped', pointer: '/id', value: 'A1', fields: 1, why },
      { is: 'dropped', pointer: '/box', value: { full: true }, fields: 2, why },
    ],
    kept: 9,
  },
  {
    name: 'what is set and dropped again was never there',
    steps: [
      { set: '/title', value: { en: 'T' }, why },
      { move: '/id', to: '/title/id', why },
      { drop: '/title', why },
    ],
    after: { tasks: work.tasks },
    entries: [{ is: 'dropped', pointer: '/id', value: 'A1', fields: 1, why }],
    kept: 9,
  },
  {
    name: 'a value that is changed and changed back is as it was',
    steps: [
      { narrow: '/id', values: { A1: 'A2' }, why },
      { narrow: '/id', values: { A2: 'A1' }, why },
    ],
    after: work,
    entries: [],
    kept: 10,
  },
];

describe('the ledger', () => {
  test.each(cases)('$name', ({ steps, after, entries, kept }) => {
    const before = steps.some((step) => JSON.stringify(step).includes('/box'))
      ? { ...work, box: { full: true } }
      : work;
    const found = taken(before, steps);
    expect(found.after).toEqual(after);
    expect(found.entries).toEqual(entries);
    expect(found.totals.kept).toBe(kept);
    expect(found.totals.kept + found.totals.moved + found.totals.dropped).toBe(fieldsIn(before as JsonValue));
    expect(found.totals.kept + found.totals.moved + found.totals.defaulted).toBe(fieldsIn(found.after));
  });

  test('names kept fields by their place, with a star for items and escapes for signs', () => {
    const { kept } = taken({ list: [{ 'a/b': 1 }, { 'a/b': 2 }, { c: [] }] }, []);
    expect(kept).toEqual({ '/list': 1, '/list/*': 3, '/list/*/a~1b': 2, '/list/*/c': 1 });
  });
});

const names = fc.constantFrom('a', 'b', 'c', '*', '__proto__', 'x/y');
const value: fc.Arbitrary<JsonValue> = fc.letrec<{ node: JsonValue }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<JsonValue>('p', 'q', 1, null, true, [], {}),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.array(fc.tuple(names, tie('node')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries) as JsonValue),
  ),
})).node;
const path = fc
  .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 })
  .map((steps) => `/${steps.join('/')}`);
const starred = fc.tuple(fc.constantFrom('', '/a/*', '/*'), path).map(([start, rest]) => start + rest);
const step: fc.Arbitrary<MigrationStep> = fc.oneof(
  fc
    .tuple(fc.constantFrom('', '/a/*'), path, path)
    .filter(([, from, to]) => !`${to}/`.startsWith(`${from}/`))
    .map(([start, from, to]) => ({ move: start + from, to: start + to, why })),
  fc.tuple(starred, value).map(([set, made]) => ({ set, value: made, why })),
  starred.map((narrow) => ({ narrow, values: { p: 'q', q: 'p' }, why })),
  starred.map((drop) => ({ drop, why })),
);

/** The value at a pointer. */
const at = (document: unknown, pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, name) => Object(node)[name.replaceAll('~1', '/').replaceAll('~0', '~')], document);

test('whatever the document and the steps, the ledger sums up and says where everything is', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), value),
      fc.array(step, { maxLength: 5 }),
      (document, steps) => {
        const before = structuredClone(document);
        const { after, totals, entries } = taken(document, steps);
        expect(document).toEqual(before);
        expect(totals.kept + totals.moved + totals.dropped).toBe(fieldsIn(document));
        expect(totals.kept + totals.moved + totals.defaulted).toBe(fieldsIn(after));
        for (const entry of entries) {
          if (entry.is === 'dropped') expect(at(document, entry.pointer)).toBeDefined();
          else expect(at(after, entry.pointer)).toBeDefined();
          if (entry.is === 'moved' && typeof at(after, entry.pointer) !== 'object')
            expect(entry.was ?? at(after, entry.pointer)).toEqual(at(document, entry.from as string));
        }
      },
    ),
    { numRuns: 3000 },
  );
});
