import type { Key } from '@waypost/schemas/define/rule';
import { KeyPlace, MOST_REMEMBERED } from './key-place.ts';
import type { Words } from './words.ts';

/**
 * The hash of a key in 96 bits, worked out in place, since every item has keys: `a`, `b` and `c` are those of the last
 * key. It is the sum of what the values of the key amount to, each in its place, so that the order of members makes no
 * difference. Two keys of one hash are taken for the same; among a hundred million keys the odds are below 10⁻¹².
 */
export class KeyHash implements Words {
  a = 0;
  b = 0;
  c = 0;
  #memory = { size: 0 };
  #root = KeyPlace.root(this.#memory);

  of(key: Key): this {
    // What is remembered is of use where keys are like each other; where they are not, it would only grow.
    if (this.#memory.size > MOST_REMEMBERED) {
      this.#memory = { size: 0 };
      this.#root = KeyPlace.root(this.#memory);
    }
    this.a = 0;
    this.b = 0;
    this.c = 0;
    this.#add(key, this.#root);
    return this;
  }

  #add(key: Key, place: KeyPlace) {
    if (typeof key === 'string') this.#sum(place.ofText(key));
    else if (typeof key === 'number') this.#sum(place.ofNumber(key));
    else if (typeof key !== 'object' || key === null) this.#sum(place.ofKind(key));
    else if (Array.isArray(key)) this.#addList(key, place);
    else this.#addObject(key as Readonly<Record<string, Key>>, place);
  }

  #addList(keys: readonly Key[], place: KeyPlace) {
    this.#sum(place.list);
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index];
      if (typeof key === 'string') this.#sum(place.item(index).ofText(key));
      else if (key !== undefined) this.#add(key, place.item(index));
    }
  }

  #addObject(members: Readonly<Record<string, Key>>, place: KeyPlace) {
    this.#sum(place.object);
    let index = 0;
    for (const name in members) {
      const key = members[name];
      if (typeof key === 'string') this.#sum(place.member(name, index++).ofText(key));
      else if (key !== undefined) this.#add(key, place.member(name, index++));
    }
  }

  #sum({ a, b, c }: Words) {
    this.a = (this.a + a) | 0;
    this.b = (this.b + b) | 0;
    this.c = (this.c + c) | 0;
  }
}
