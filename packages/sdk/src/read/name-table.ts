import type { Position } from '../finding.ts';

/** Where a name stood first in the object that last had it. */
interface Sighting extends Position {
  object: number;
}

/**
 * The names of the objects that are open, to find those that stand twice. One map per level, not per object: the
 * objects of a level mostly share their names, so that nearly nothing is allocated.
 */
export class NameTable {
  readonly #levels: Map<string, Sighting>[] = [];
  readonly #open: number[] = [];
  #objects = 0;

  open(): void {
    this.#open.push(++this.#objects);
  }

  close(): void {
    this.#open.pop();
  }

  /** Adds a name to the innermost object; returns where the same object has it already. */
  add(name: string, line: number, column: number, offset: number): Position | undefined {
    const level = this.#open.length - 1;
    const object = this.#open[level] as number;
    let names = this.#levels[level];
    if (!names) this.#levels[level] = names = new Map();
    const last = names.get(name);
    if (last?.object === object) return last;
    if (!last) names.set(name, { object, line, column, offset });
    else {
      last.object = object;
      last.line = line;
      last.column = column;
      last.offset = offset;
    }
    return undefined;
  }
}
