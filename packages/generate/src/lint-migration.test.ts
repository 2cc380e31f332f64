import type { Migration, MigrationStep } from '@waypost/schemas/define/migration';
import { describe, expect, test } from 'vitest';
import { lintMigration } from './lint-migration.ts';
import { schemaPaths } from './schema-paths.ts';

const why = { en: 'Why.', fr: 'Pourquoi.' };
const text = { type: 'string' };
const schema = (task: object, more: object = {}, required: string[] = ['name']) => ({
  type: 'object',
  properties: {
    formatVersion: { const: '1.0' },
    tasks: { type: 'array', items: { $ref: '#/$defs/Task' } },
    ...more,
  },
  $defs: {
    Task: {
      type: 'object',
      properties: { name: text, parts: { type: 'array', items: { $ref: '#/$defs/Task' } }, ...task },
      required,
    },
    Title: { type: 'object', additionalProperties: text },
    Code: text,
    Other: { type: 'object', properties: { other: { $ref: '#/$defs/Title' } }, required: ['other'] },
    CodeOrOther: { if: { type: 'string' }, else: { $ref: '#/$defs/Other' } },
  },
});

test('fields are found through lists, maps, parts and choices, and what is inside itself once', () => {
  const paths = schemaPaths(schema({ kind: { $ref: '#/$defs/CodeOrOther' } }, { title: { $ref: '#/$defs/Title' } }));
  expect([...paths.keys()].sort()).toEqual(
    [
      '/formatVersion',
      '/tasks',
      '/tasks/*',
      '/tasks/*/kind',
      '/tasks/*/kind/other',
      '/tasks/*/kind/other/*',
      '/tasks/*/name',
      '/tasks/*/parts',
      '/tasks/*/parts/*',
      '/title',
      '/title/*',
    ].sort(),
  );
  expect(paths.get('/tasks/*/name')).toEqual({ isRequired: true });
});

const older = schema({ state: { enum: ['open', 'done'] } });
const newer = schema({ state: { enum: ['open', 'done', 'halted'] }, memo: { $ref: '#/$defs/Title' } });
const sound: MigrationStep[] = [
  { drop: '/tasks/*/memo', why },
  { narrow: '/tasks/*/state', values: { halted: 'open' }, why },
];

describe('a migration', () => {
  const between = (down: MigrationStep[], up: MigrationStep[] = []): Migration => ({
    from: '1.0',
    to: '1.1',
    up,
    down,
  });
  test.each<[what: string, migration: Migration, problems: string[]]>([
    ['is sound where a step is about every difference', between(sound), []],
    [
      'that loses a field',
      between(sound.slice(1)),
      ['/tasks/*/memo is lost, and no step says so', '/tasks/*/memo/* is lost, and no step says so'],
    ],
    [
      'that leaves a value without a word',
      between(sound.slice(0, 1)),
      ['/tasks/*/state: no step says what becomes of the value halted'],
    ],
    [
      'that moves a field elsewhere',
      between([{ move: '/tasks/*/memo', to: '/tasks/*/name', why }, ...sound.slice(1)]),
      [],
    ],
    [
      'that moves to where nothing is',
      between([{ move: '/tasks/*/memo', to: '/tasks/*/gone', why }, ...sound.slice(1)]),
      ['there is no field /tasks/*/gone to move to'],
    ],
    [
      'that moves between holders',
      between([{ move: '/tasks/*/memo', to: '/tasks', why }, ...sound.slice(1)]),
      ['/tasks/*/memo and /tasks do not share a holder'],
    ],
    [
      'that moves a field into itself',
      between([...sound, { move: '/tasks', to: '/tasks/*', why }]),
      ['/tasks cannot be moved into itself'],
    ],
    [
      'that drops items of a list',
      between([...sound, { drop: '/tasks/*', why }]),
      ['/tasks/*: items are not taken out of a list one by one'],
    ],
    ['with a step about no field', between([...sound, { drop: '/nothing', why }]), ['there is no field /nothing']],
  ])('%s', (_, migration, problems) => {
    expect(lintMigration(migration, older, newer)).toEqual(problems.map((problem) => `1.1 to 1.0: ${problem}`));
  });

  test('has to set what only the other version requires', () => {
    const strict = schema({ state: { enum: ['open', 'done'] } }, {}, ['name', 'state']);
    expect(lintMigration(between([]), strict, older)).toEqual([
      '1.1 to 1.0: /tasks/*/state is required, and no step sets it',
    ]);
    expect(lintMigration(between([{ set: '/tasks/*/state', value: 'open', why }]), strict, older)).toEqual([]);
  });
});
