import { Place } from './place.ts';

/** So many sequences of members are remembered. Objects of more are not alike. */
const MOST_SEQUENCES = 4096;
/** So many of the objects that come after those are left to others, then the memory begins anew. */
const PAUSE = 50_000;

/** What readers have learnt of objects: where their members stand and what is in them. */
export class Memory {
  /** Where the objects stand. */
  root = new Place();
  #sequences = 0;
  #paused = 0;

  /** Whether the next object is left to others, since there were too many that are not alike. */
  isPausing(): boolean {
    if (this.#sequences <= MOST_SEQUENCES) return false;
    if (this.#paused++ >= PAUSE) this.#forget();
    return this.#sequences > 0;
  }

  /** Makes room for a sequence; false where there is none. */
  hasRoom(): boolean {
    return ++this.#sequences <= MOST_SEQUENCES;
  }

  /** To be called before another document: what was too much of the last one is not held against it. */
  begin(): this {
    if (this.#sequences > MOST_SEQUENCES) this.#forget();
    return this;
  }

  #forget() {
    this.root = new Place();
    this.#sequences = 0;
    this.#paused = 0;
  }
}
