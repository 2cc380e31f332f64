import type { Key } from '@waypost/schemas/define/rule';
import { InOrder, type Place } from './in-order.ts';
import { joined, ofKind, ofNumber, ofText, type Words } from './words.ts';

/** How many places and texts are remembered. */
export const MOST_REMEMBERED = 512;

/** What tells values of one kind from those of another. */
const kinds = {
  root: ofKind(0x10000001),
  list: ofKind(0x30000000),
  object: ofKind(0x40000001),
  undefined: ofKind(0x50000001),
  null: ofKind(0x50000002),
  true: ofKind(0x50000003),
  false: ofKind(0x50000004),
};

/** A value of an item that is part of its key. */
// biome-ignore lint/suspicious/noExplicitAny: the engine knows items and documents of every format
export type ValueOf = (item: any, document: any) => Key;

/**
 * A place in keys, and what is remembered of it: keys are made of the same few members, codes, dates and names over
 * and over, mostly the same as in the key before.
 */
export class KeyPlace {
  /** What a list or an object here amounts to besides what is in it. */
  readonly #list: Words;
  readonly #object: Words;
  /** The text here in the key before. */
  text = '';
  wordsOfText: Words;
  readonly #words: Words;
  readonly #sum: Words = { a: 0, b: 0, c: 0 };
  readonly #items: KeyPlace[] = [];
  readonly #members: InOrder<KeyPlace>;
  readonly #texts = new Map<string, Words>();
  readonly #memory: { size: number };

  private constructor(words: Words, memory: { size: number }) {
    this.#words = words;
    this.#list = joined(words, kinds.list);
    this.#object = joined(words, kinds.object);
    this.wordsOfText = joined(words, ofText(''));
    this.#members = new InOrder((name) => new KeyPlace(joined(words, ofText(name)), memory));
    this.#memory = memory;
    memory.size++;
  }

  static root(memory: { size: number }): KeyPlace {
    return new KeyPlace(kinds.root, memory);
  }

  /** What a key here amounts to, with all that is in it; only good until the next one. */
  of(key: Key): Words {
    if (typeof key === 'string') return this.text === key ? this.wordsOfText : this.#ofText(key);
    if (typeof key === 'number') return joined(this.#words, ofNumber(key));
    if (typeof key !== 'object' || key === null) return joined(this.#words, kinds[`${key}`]);
    if (Array.isArray(key)) return this.#ofList(key);
    return this.#ofObject(key as Readonly<Record<string, Key>>);
  }

  #ofText(text: string): Words {
    let words = this.#texts.get(text);
    if (words === undefined) {
      words = joined(this.#words, ofText(text));
      this.#texts.set(text, words);
      this.#memory.size++;
    }
    this.text = text;
    this.wordsOfText = words;
    return words;
  }

  #ofList(keys: readonly Key[]): Words {
    let { a, b, c } = this.#list;
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index];
      if (key === undefined) continue;
      const place = this.#items[index] ?? this.#addItem(index);
      // The text of the key before, mostly.
      const words = typeof key === 'string' && place.text === key ? place.wordsOfText : place.of(key);
      a = (a + words.a) | 0;
      b = (b + words.b) | 0;
      c = (c + words.c) | 0;
    }
    return this.#summed(a, b, c);
  }

  /** The same, of a list that is not made. */
  ofValues(values: readonly ValueOf[], item: unknown, document: unknown): Words {
    let { a, b, c } = this.#list;
    for (let index = 0; index < values.length; index++) {
      const value = values[index] as ValueOf;
      const key = value(item, document);
      if (key === undefined) continue;
      const place = this.#items[index] ?? this.#addItem(index);
      const words = typeof key === 'string' && place.text === key ? place.wordsOfText : place.of(key);
      a = (a + words.a) | 0;
      b = (b + words.b) | 0;
      c = (c + words.c) | 0;
    }
    return this.#summed(a, b, c);
  }

  #ofObject(members: Readonly<Record<string, Key>>): Words {
    let { a, b, c } = this.#object;
    let at: Place<KeyPlace> = this.#members.start;
    for (const name in members) {
      const key = members[name];
      if (key === undefined) continue;
      const member = this.#members.after(at, name);
      at = member;
      const place = member.found;
      const words = typeof key === 'string' && place.text === key ? place.wordsOfText : place.of(key);
      a = (a + words.a) | 0;
      b = (b + words.b) | 0;
      c = (c + words.c) | 0;
    }
    return this.#summed(a, b, c);
  }

  #summed(a: number, b: number, c: number): Words {
    const sum = this.#sum;
    sum.a = a;
    sum.b = b;
    sum.c = c;
    return sum;
  }

  #addItem(index: number): KeyPlace {
    const item = new KeyPlace(joined(this.#words, ofNumber(index)), this.#memory);
    this.#items[index] = item;
    return item;
  }
}
