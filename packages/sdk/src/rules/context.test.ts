import { expect, test } from 'vitest';
import { publishedVersions } from '../../../../test/published.ts';
import { formats } from '../formats/index.gen.ts';
import { validate } from '../validate.ts';
import { type CatalogTable, contextOf } from './context.ts';
import { lists } from './lists.gen.ts';

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

const examplesOf = async ({ format, examples }: Awaited<ReturnType<typeof publishedVersions>>[number]) => {
  const { module } = await formats[format as keyof typeof formats].load();
  return module.ruleSet.rules.length > 0 ? [[format, [...examples.values()][0] as object] as const] : [];
};
const judged = (await Promise.all((await publishedVersions()).map(examplesOf))).flat();
const known = Object.entries(lists).map(([list, editions]): [string, string] => [list, editions.at(-1) ?? '']);

test.each(judged)('of the lists that a %s names, those that are not known were not checked', async (_, example) => {
  const uncheckedOf = async (catalogs: object) =>
    (await validate({ ...example, catalogs })).notChecked.filter(({ layer }) => layer === 'catalogs');
  for (const [list, edition] of known) expect(await uncheckedOf({ [list]: edition })).toEqual([]);
  for (const [list, edition] of [
    ...known.map(([list]) => [list, 'of-tomorrow']),
    ['our-own', '2026'],
    ['constructor', '2026'],
  ])
    expect(await uncheckedOf({ [list as string]: edition })).toEqual([
      { layer: 'catalogs', reason: 'no-catalog', catalogs: [{ list, edition }] },
    ]);
});
