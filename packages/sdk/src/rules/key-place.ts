import { InOrder } from './in-order.ts';
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

/**
 * A place in keys, and what is remembered of it: keys are made of the same few members, codes, dates and names over
 * and over, mostly the same as in the key before.
 */
export class KeyPlace {
  readonly words: Words;
  /** What a list or an object here amounts to besides what is in it. */
  readonly list: Words;
  readonly object: Words;
  /** The text here in the key before. */
  text = '';
  wordsOfText: Words;
  readonly #items: KeyPlace[] = [];
  readonly #members = new Map<string, KeyPlace>();
  readonly #inOrder = new InOrder((name: string) => this.#findMember(name));
  readonly #texts = new Map<string, Words>();
  readonly #memory: { size: number };

  private constructor(words: Words, memory: { size: number }) {
    this.words = words;
    this.list = joined(words, kinds.list);
    this.object = joined(words, kinds.object);
    this.wordsOfText = joined(words, ofText(''));
    this.#memory = memory;
    memory.size++;
  }

  static root(memory: { size: number }): KeyPlace {
    return new KeyPlace(kinds.root, memory);
  }

  /** The place of an item of a list here. */
  item(index: number): KeyPlace {
    const known = this.#items[index];
    if (known !== undefined) return known;
    const item = new KeyPlace(joined(this.words, ofNumber(index)), this.#memory);
    this.#items[index] = item;
    return item;
  }

  /** The place of a member of an object here; `index` is how many others come before it. */
  member(name: string, index: number): KeyPlace {
    return this.#inOrder.of(name, index);
  }

  #findMember(name: string): KeyPlace {
    const known = this.#members.get(name);
    if (known !== undefined) return known;
    const member = new KeyPlace(joined(this.words, ofText(name)), this.#memory);
    this.#members.set(name, member);
    return member;
  }

  /** What a text here amounts to. */
  ofText(text: string): Words {
    return this.text === text ? this.wordsOfText : this.#findText(text);
  }

  #findText(text: string): Words {
    let words = this.#texts.get(text);
    if (words === undefined) {
      words = joined(this.words, ofText(text));
      this.#texts.set(text, words);
      this.#memory.size++;
    }
    this.text = text;
    this.wordsOfText = words;
    return words;
  }

  ofNumber(number: number): Words {
    return joined(this.words, ofNumber(number));
  }

  ofKind(value: boolean | null | undefined): Words {
    return joined(this.words, kinds[`${value}`]);
  }
}
