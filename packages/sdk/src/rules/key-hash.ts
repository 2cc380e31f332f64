import type { Key } from '@waypost/schemas/define/rule';
import { KeyPlace, MOST_REMEMBERED, type ValueOf } from './key-place.ts';
import type { Words } from './words.ts';

/**
 * The hash of keys in 96 bits. It is the sum of what the values of a key amount to, each in its place, so that the order
 * of members makes no difference. Two keys of one hash are taken for the same; among a hundred million keys the odds are
 * below 10⁻¹².
 */
export class KeyHash {
  #memory = { size: 0 };
  #root = KeyPlace.root(this.#memory);

  /** The hash of a key, worked out in place, since every item has keys: only good until the next one. */
  of(key: Key): Words {
    return this.#start().of(key);
  }

  /** The hash of the list of the values that an item has; it is not made. */
  ofValues(values: readonly ValueOf[], item: unknown, document: unknown): Words {
    return this.#start().ofValues(values, item, document);
  }

  #start(): KeyPlace {
    // What is remembered is of use where keys are like each other; where they are not, it would only grow.
    if (this.#memory.size > MOST_REMEMBERED) {
      this.#memory = { size: 0 };
      this.#root = KeyPlace.root(this.#memory);
    }
    return this.#root;
  }
}
