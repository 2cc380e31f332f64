import { createHash } from 'node:crypto';
import type { Part } from '@waypost/sdk/stream';
import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from './part-line.schema.json' with { type: 'json' };
import { type Head, LONGEST_LINE, type PartLine, type SealedPart } from './part-line.ts';

const isLine = new Ajv2020({ strict: true }).compile<PartLine>(schema);

/** Why a file is no part of a verdict that can be merged. */
export class PartError extends Error {
  override readonly name = 'PartError';
  readonly flaw: 'no-part' | 'cut-off' | 'damaged' | 'other-version';

  constructor(flaw: PartError['flaw']) {
    super(flaw);
    this.flaw = flaw;
  }
}

/**
 * What a part is a part of: its first line.
 * @throws PartError if it is none.
 */
export async function readHead(chunks: AsyncIterable<Uint8Array>): Promise<Head> {
  for await (const text of linesOf(chunks)) {
    const { head } = (parsed(text) ?? {}) as { head?: Partial<Head> | null };
    if (head?.waypostPart === undefined) break;
    if (head.waypostPart !== 1) throw new PartError('other-version');
    const line = lineOf(text);
    if (line.head) return line.head;
  }
  throw new PartError('no-part');
}

/**
 * A part with all of its tables; undefined where there was nothing to judge in parts.
 * @throws PartError if it is not whole, or not what was written.
 */
export async function readPart(chunks: AsyncIterable<Uint8Array>): Promise<SealedPart | undefined> {
  const hash = createHash('sha256');
  const tables = new Tables();
  let lines = 0;
  let end: PartLine['end'];
  for await (const text of linesOf(chunks)) {
    if (end) throw new PartError('damaged');
    const line = lineOf(text);
    end = line.end;
    if (end) continue;
    hash.update(text).update('\n');
    lines++;
    tables.take(line);
  }
  if (!end) throw new PartError(lines > 0 ? 'cut-off' : 'no-part');
  if (end.lines !== lines || end.sha256 !== hash.digest('hex')) throw new PartError('damaged');
  return tables.part();
}

function lineOf(text: Buffer): PartLine {
  const line = parsed(text);
  if (!isLine(line)) throw new PartError('damaged');
  return line;
}

function parsed(text: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch {
    return undefined;
  }
}

/** The lines of a text, without their line feeds. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let feed = chunk.indexOf(0x0a); feed >= 0; feed = chunk.indexOf(0x0a, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, feed)]);
      [rest, length, from] = [[], 0, feed + 1];
    }
    // The memory of a chunk is used again.
    rest.push(Buffer.from(chunk.subarray(from)));
    length += chunk.length - from;
    if (length > LONGEST_LINE) throw new PartError('damaged');
  }
  // Every line that was written ends with a line feed.
  if (length > 0) throw new PartError('cut-off');
}

type Values = NonNullable<PartLine['group']>['values'][number][];

/** Puts a part together from its lines. */
class Tables {
  readonly #lines: PartLine = {};
  readonly #groups = new Map<string, { keys: Buffer[]; values: Values }>();
  readonly #uniques = new Map<string, Buffer[]>();
  readonly #ids: Buffer[] = [];

  take(line: PartLine) {
    const { group, unique, ids } = line;
    if (group) {
      const table = this.#groups.get(group.rule) ?? { keys: [], values: [] };
      table.keys.push(Buffer.from(group.keys, 'base64'));
      for (const value of group.values) table.values.push(value);
      this.#groups.set(group.rule, table);
    } else if (unique) {
      const pieces = this.#uniques.get(unique.rule) ?? [];
      pieces.push(Buffer.from(unique.items, 'base64'));
      this.#uniques.set(unique.rule, pieces);
    } else if (ids !== undefined) this.#ids.push(Buffer.from(ids, 'base64'));
    else Object.assign(this.#lines, line);
  }

  part(): SealedPart | undefined {
    const { head, read, structure, rules } = this.#lines;
    if (!head) throw new PartError('no-part');
    if (head.header === undefined) return undefined;
    if (!read || !structure) throw new PartError('damaged');
    const { from, to, sha256, hasMissedId, failure, ...items } = read;
    return {
      number: head.number,
      from,
      to,
      sha256,
      read: items,
      found: { structure, rules: { removed: rules?.removed ?? [], run: rules && this.#run(rules) } },
      ids: new Uint32Array(joined(this.#ids, 8)),
      hasMissedId,
      ...(failure && { failure }),
      isWhole: true,
    };
  }

  #run({ removed: _, ...rest }: NonNullable<PartLine['rules']>): Part['found']['rules']['run'] {
    const groups = [...this.#groups].map(([rule, { keys, values }]) => {
      const words = new Int32Array(joined(keys, 12));
      if (words.length !== 3 * values.length) throw new PartError('damaged');
      return { rule, keys: words, values };
    });
    const uniques = [...this.#uniques].map(([rule, pieces]) => ({ rule, items: new Uint8Array(joined(pieces, 18)) }));
    return { ...rest, groups, uniques };
  }
}

/** The bytes of a table whose entries have so many bytes each, in memory of their own. */
function joined(pieces: readonly Buffer[], entry: number): ArrayBuffer {
  const bytes = Buffer.concat(pieces);
  if (bytes.length % entry !== 0) throw new PartError('damaged');
  return new Uint8Array(bytes).buffer;
}
