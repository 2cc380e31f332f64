import type { EditionMigration } from '@waypost/schemas/define/migration';
import { describe, expect, test } from 'vitest';
import { type Codes, changeEditions } from './change-editions.ts';
import { copyOf } from './copy-of.ts';
import { fieldsOf } from './ledger.ts';
import { MigrationError } from './migration-error.ts';
import { type Holder, Provenance } from './provenance.ts';

const words = (en: string) => ({ en, fr: en });
const migration = (from: string, to: string, codes: EditionMigration['codes']): EditionMigration => ({
  list: 'fruit',
  from,
  to,
  provenance: words(`${from} to ${to}`),
  codes,
});
const edition = (...codes: string[]) => ['open', JSON.stringify(codes)] as const;

const codes: Codes = {
  catalogs: {
    fruit: {
      '1': edition('APPLE', 'PEAR', 'PLUM', 'MEDLAR'),
      '2': edition('APPLES', 'STONE', 'PEAR', 'KIWI'),
      '3': edition('APPLES', 'STONE', 'PEAR', 'KIWI', 'LIME'),
      '9': edition('NONE'),
    },
    nut: { '1': edition('HAZEL'), '2': edition('HAZEL') },
    root: { only: edition('BEET') },
  },
  coded: { '': { best: ['fruit', 'nut'] }, Crate: { fruits: ['fruit'], nut: ['nut'] } },
  outline: { parts: { '': { best: null, crates: 'Crate' }, Crate: { fruits: null } }, exclusive: {}, forms: {} },
  editionMembers: { season: 'fruit' },
  migrations: [
    migration('1', '2', [
      { from: 'APPLE', to: 'APPLES', why: words('plural') },
      { from: 'PEAR', to: 'PEAR' },
      { from: 'PLUM', to: 'STONE', why: words('with cherries') },
      { from: 'MEDLAR', why: words('nobody eats it') },
    ]),
    migration('2', '3', [
      { from: 'APPLES', to: 'APPLES' },
      { from: 'STONE', to: 'STONE' },
      { from: 'PEAR', to: 'PEAR' },
      { from: 'KIWI', to: 'KIWI' },
    ]),
  ],
};
const document = {
  catalogs: { fruit: '1', nut: '1' },
  season: '1',
  best: 'APPLE',
  crates: [{ fruits: ['PLUM', 'MEDLAR', { other: 'DURIAN' }, 'PEAR'], nut: 'HAZEL' }, { fruits: ['UGLI', 'MEDLAR'] }],
};

function changed(wanted: Record<string, string>, of: object = document, known = codes) {
  const after = copyOf(of) as Holder;
  const provenance = new Provenance();
  const editions = changeEditions(after, wanted, provenance, known);
  return { after, editions, ...fieldsOf(after, provenance) };
}

describe('another edition of a list', () => {
  test('changes each code that has a counterpart, and names those that have none', () => {
    const { after, editions, entries } = changed({ fruit: '2' });
    expect(after).toEqual({
      catalogs: { fruit: '2', nut: '1' },
      season: '2',
      best: 'APPLES',
      crates: [
        { fruits: ['STONE', 'MEDLAR', { other: 'DURIAN' }, 'PEAR'], nut: 'HAZEL' },
        { fruits: ['UGLI', 'MEDLAR'] },
      ],
    });
    expect(entries).toEqual([
      { is: 'kept', pointer: '/catalogs/fruit', was: '1', fields: 1 },
      { is: 'kept', pointer: '/season', was: '1', fields: 1 },
      { is: 'kept', pointer: '/best', was: 'APPLE', fields: 1, why: words('plural') },
      { is: 'kept', pointer: '/crates/0/fruits/0', was: 'PLUM', fields: 1, why: words('with cherries') },
    ]);
    expect(editions).toEqual([
      {
        list: 'fruit',
        from: '1',
        to: '2',
        provenance: words('1 to 2'),
        unmapped: [
          { code: 'MEDLAR', pointers: ['/crates/0/fruits/1', '/crates/1/fruits/1'], why: words('nobody eats it') },
          { code: 'UGLI', pointers: ['/crates/1/fruits/0'] },
        ],
        added: ['KIWI'],
      },
    ]);
  });

  test('leads through the editions between', () => {
    const { after, editions } = changed({ fruit: '3' });
    expect(after.best).toBe('APPLES');
    expect(editions[0]).toMatchObject({ from: '1', to: '3', added: ['KIWI', 'LIME'] });
    expect(editions[0]?.unmapped.map(({ code }) => code)).toEqual(['MEDLAR', 'UGLI']);
  });

  test('there and back is the same document', () => {
    const { after } = changed({ fruit: '3' });
    expect(changed({ fruit: '1' }, after).after).toEqual(document);
  });

  test('codes that become one are told to be narrowed, and the one is none of them on the way back', () => {
    const both = {
      ...codes,
      migrations: [
        migration('1', '2', [
          { from: 'PLUM', to: 'STONE' },
          { from: 'PEAR', to: 'STONE' },
        ]),
      ],
    };
    expect(changed({ fruit: '2' }, { ...document, best: 'PEAR' }, both).narrowed).toBe(3);
    const back = changed({ fruit: '1' }, { ...document, catalogs: { fruit: '2' }, best: 'STONE' }, both);
    expect(back.after.best).toBe('STONE');
    expect(back.editions[0]?.unmapped).toContainEqual({ code: 'STONE', pointers: ['/best'] });
  });

  test('the edition that a document has is left alone', () => {
    expect(changed({ fruit: '1', root: 'only' })).toMatchObject({ after: document, editions: [], entries: [] });
  });

  test('a document that names none goes from the one that need not be named', () => {
    const fruit = { '1': edition('APPLE'), '2': [...edition('APPLES'), true] as const };
    const known = { ...codes, catalogs: { ...codes.catalogs, fruit } };
    const { after, editions } = changed({ fruit: '2' }, { ...document, catalogs: { nut: '1' } }, known);
    expect(after).toMatchObject({ catalogs: { fruit: '2' }, best: 'APPLES' });
    expect(editions).toMatchObject([{ list: 'fruit', from: '1', to: '2' }]);
  });

  test.each<[what: string, wanted: Record<string, string>, of: object, obstacle: object]>([
    [
      'a list that there is not',
      { veg: '1' },
      document,
      { reason: 'unknown-list', list: 'veg', known: ['fruit', 'nut', 'root'] },
    ],
    [
      'an edition that there is not',
      { fruit: '7' },
      document,
      { reason: 'unknown-edition', edition: '7', known: ['1', '2', '3', '9'] },
    ],
    [
      'a document that does not say which it means',
      { fruit: '2' },
      { catalogs: {} },
      { reason: 'unknown-edition', list: 'fruit', known: ['1', '2', '3', '9'] },
    ],
    ['an edition that nothing leads to', { fruit: '9' }, document, { reason: 'no-edition-path', from: '1', to: '9' }],
    ['a second list that fails', { fruit: '2', nut: '2' }, document, { reason: 'no-edition-path', list: 'nut' }],
  ])('%s is refused', (_, wanted, of, obstacle) => {
    const error = (() => {
      try {
        return changed(wanted, of);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(MigrationError);
    expect((error as MigrationError).obstacle).toMatchObject(obstacle);
  });
});
