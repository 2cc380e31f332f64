import type { FactRow, FactTable } from '@waypost/schemas/define/facts';
import { formats } from '../formats/index.gen.ts';
import { collectionNames, collectionOf, knownFormat } from '../known-format.ts';
import { ByteWindow } from '../stream/byte-window.ts';
import { commas, eachItem, lines } from '../stream/each-item.ts';
import { headerOf } from '../stream/header-of.ts';
import { layoutOf } from '../stream/layout-of.ts';
import { LARGEST_WINDOW, type StreamInput, sourceOf } from '../stream/source.ts';

export type { FactColumn, FactRow } from '@waypost/schemas/define/facts';
export { csvLines } from './csv-lines.ts';

/** What a table of facts is about, and its columns in their order. */
export type FactTableHead = Pick<FactTable<unknown>, 'about' | 'columns'>;

/** Some of the rows that a document has in a table, in the order of the document. */
export interface FactRows {
  table: string;
  rows: FactRow[];
}

/** Items whose rows are made at once. */
const BATCH = 2000;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The tables that documents are drawn into, by name, with the columns that they have in any format. Which they are says
 * `facts.ts` of each format.
 */
export async function factTables(): Promise<Map<string, FactTableHead>> {
  const tables = new Map<string, FactTableHead>();
  for (const { loadFacts } of Object.values(formats))
    for (const [name, { about, columns }] of Object.entries((await loadFacts()).facts))
      tables.set(name, { about, columns: { ...tables.get(name)?.columns, ...columns } });
  return tables;
}

/**
 * What a document says, as rows of tables, piece by piece: the document may be of any size. It is to be one that
 * conforms (`validateStream`): of any other, rows mean nothing.
 * @throws SyntaxError where the input cannot be read, or is no document of a known format.
 */
export async function* factsOf(input: StreamInput, signal?: AbortSignal): AsyncGenerator<FactRows> {
  const most = LARGEST_WINDOW;
  const source = sourceOf(input, most);
  const asked = { most, signal, collectionOf, collections: collectionNames, fetched: () => {} };
  const layout = await layoutOf(source, asked);
  const header = 'rule' in layout || layout.failure ? undefined : headerOf(layout);
  if ('rule' in layout || !header || 'rule' in header) throw new SyntaxError('the document cannot be read');
  const document = header.value as object;
  const format = knownFormat(document);
  if (!format) throw new SyntaxError('the document is of no known format');
  const { [layout.collection ?? '']: ofItems, ...others } = (await format.loadFacts()).facts;
  for (const [table, { rows }] of Object.entries(others)) yield { table, rows: [...rows(document)] };

  const gap = layout.gaps.at(-1);
  if (!gap || !ofItems || layout.collection === undefined) return;
  const window = new ByteWindow(source, { from: gap.from, to: gap.to, signal });
  try {
    let isAll = false;
    for (let first = 0; !isAll; ) {
      const items: unknown[] = [];
      const separation = layout.encoding === 'json' ? commas : lines;
      const ending = await eachItem(window, separation, most, (bytes, _before, from, to) => {
        items.push(JSON.parse(decoder.decode(bytes.subarray(from, to))));
        return items.length === BATCH;
      });
      if (ending === 'too-long') throw new SyntaxError('an item is too long to be read');
      isAll = ending === 'all';
      yield { table: layout.collection, rows: [...ofItems.rows({ ...document, [layout.collection]: items }, first)] };
      first += items.length;
    }
  } finally {
    await window.close();
  }
}
