import { expect, test } from 'vitest';
import { publishedVersions } from '../../../../test/published.ts';
import { formats } from '../formats/index.gen.ts';
import { collectionOf } from '../known-format.ts';
import { csvLines, type FactRow, factsOf, factTables } from './facts.ts';

type Document = Record<string, unknown>;
const examples = (await publishedVersions()).flatMap(({ format, examples }) =>
  [...examples].map(([name, example]) => ({ name: `${format} ${name}`, format, example: example as Document })),
);

/** All rows of a document given as bytes, by table. */
async function rowsIn(text: string) {
  const tables: Record<string, FactRow[]> = {};
  for await (const { table, rows } of factsOf(new Blob([text]))) tables[table] = [...(tables[table] ?? []), ...rows];
  return tables;
}

/** The same from the whole document. */
async function rowsOf(format: string, document: Document) {
  const { facts } = await formats[format as keyof typeof formats].loadFacts();
  return Object.fromEntries(Object.entries(facts).map(([table, { rows }]) => [table, [...rows(document)]]));
}

const inLines = (document: Document, collection: string) =>
  [{ ...document, [collection]: [] }, ...(document[collection] as object[])]
    .map((one) => JSON.stringify(one))
    .join('\n');

test.each(examples)('$name: rows from its bytes are those of the whole document', async ({ format, example }) => {
  const whole = await rowsOf(format, example);
  expect(await rowsIn(JSON.stringify(example, null, 1))).toEqual(whole);
  const collection = collectionOf(format);
  if (collection && (example[collection] as object[]).length > 0)
    expect(await rowsIn(inLines(example, collection))).toEqual(whole);
});

test('more items than are looked at at once keep their places', async () => {
  const found = examples.find(({ format, example }) => collectionOf(format) && example[collectionOf(format) as string]);
  const { format, example } = found as (typeof examples)[number];
  const collection = collectionOf(format) as string;
  const items = example[collection] as object[];
  const many = { ...example, [collection]: Array.from({ length: 4500 }, (_, index) => items[index % items.length]) };
  const { [collection]: rows = [] } = await rowsIn(JSON.stringify(many));
  expect(rows).toEqual((await rowsOf(format, many))[collection]);
  expect(rows.at(-1)?.pointer).toBe(`/${collection}/4499`);
});

test.each([
  ['nothing', ''],
  ['no JSON', '{"format":'],
  ['no known format', '{"format":"invoice"}'],
  ['a list', '[]'],
])('%s gives no rows but an error', async (_name, text) => {
  await expect(rowsIn(text)).rejects.toThrow(SyntaxError);
});

test('tables have the columns of every format that has them', async () => {
  const tables = await factTables();
  for (const { loadFacts } of Object.values(formats))
    for (const [table, { columns }] of Object.entries((await loadFacts()).facts))
      expect(Object.keys(tables.get(table)?.columns ?? {})).toEqual(expect.arrayContaining(Object.keys(columns)));
});

test.each([
  [['=1+1', '@x', '+33 1', '-5', '-5.5', '-x'], `"'=1+1","'@x","'+33 1",-5,-5.5,"'-x"\r\n`],
  [['a,b', 'say "so"', 'two\nlines', undefined, 0], `"a,b","say ""so""","two\nlines",,0\r\n`],
])('cells %j as CSV', (cells, line) => {
  expect(csvLines([cells])).toBe(line);
});
