import { expect, test } from 'vitest';
import { type CatalogTable, contextOf } from './context.ts';

const old = ['closed', '["A"]'] as const;
const other = ['open', '["B"]'] as const;
const late = ['closed', '["C"]', true] as const;

test.each<[what: string, named: object, editions: CatalogTable[string], meant: string | undefined]>([
  ['the only edition, where none is named', {}, { '2026': old }, '2026'],
  ['none of several, where none is named', {}, { '2026': old, '2027': other }, undefined],
  ['the one that need not be named', {}, { '2026': old, '2027': late }, '2026'],
  ['the one that is named', { kind: '2027' }, { '2026': old, '2027': late }, '2027'],
  ['none that is not known', { kind: '2028' }, { '2026': old, '2027': late }, undefined],
])('of a list a document means %s', (_, catalogs, editions, meant) => {
  const set = { rules: [], coded: {}, catalogs: { kind: editions } };
  const context = contextOf({ catalogs }, () => new Set(), set, { kind: 'object' } as never);
  expect(context.catalog('kind')?.edition).toBe(meant);
});
