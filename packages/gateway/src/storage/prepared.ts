import type { Compilable, CompiledQuery, DialectAdapter, Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Stands for a value while a query is built; its number is its place among the values. */
class StandIn {
  readonly place: number;

  constructor(place: number) {
    this.place = place;
  }
}

/** Shapes of which a query is kept. */
const MOST_SHAPES = 100;

/**
 * A query that is built and compiled once for each shape of what it is given — its members, and how long its lists are —
 * and run with other values from then on: to build one takes longer than SQLite takes to run it. `build` is given
 * stand-ins for the values, which it may bind, but not look at.
 */
export function prepared<V extends object, R>(build: (db: Kysely<Tables>, values: V) => Compilable<R>) {
  /** By database, each of which has an SQL of its own, and by shape. */
  const databases = new WeakMap<DialectAdapter, Map<string, CompiledQuery<R>>>();
  return async (db: Kysely<Tables>, values: V): Promise<R[]> => {
    const { adapter } = db.getExecutor();
    const known = databases.get(adapter) ?? new Map<string, CompiledQuery<R>>();
    databases.set(adapter, known);
    const bound: unknown[] = [];
    const shape = shapeOf(values, bound);
    let query = known.get(shape);
    if (!query) {
      let count = 0;
      query = build(db, mapped(values, () => new StandIn(count++)) as V).compile();
      if (known.size >= MOST_SHAPES) known.clear();
      known.set(shape, query);
    }
    const parameters = query.parameters.map((it) => (it instanceof StandIn ? bound[it.place] : it));
    return (await db.executeQuery<R>({ ...query, parameters })).rows;
  };
}

/** What of a text, list or row is not its values, which are added to `bound`. */
function shapeOf(given: unknown, bound: unknown[]): string {
  if (given === undefined) return '-';
  if (Array.isArray(given)) return `[${given.map((item) => shapeOf(item, bound)).join()}]`;
  if (isRow(given)) {
    let shape = '{';
    for (const name in given) shape += `${name}:${shapeOf(given[name], bound)},`;
    return `${shape}}`;
  }
  bound.push(given);
  return '?';
}

/** The same with other values, in the same order. */
function mapped(given: unknown, valueFor: () => unknown): unknown {
  if (given === undefined) return undefined;
  if (Array.isArray(given)) return given.map((item) => mapped(item, valueFor));
  if (!isRow(given)) return valueFor();
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, mapped(value, valueFor)]));
}

const isRow = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !(given instanceof Uint8Array);
