import { examine } from '../read/examine.ts';
import { FindingList } from '../read/finding-list.ts';
import { Memory } from '../read/quick/memory.ts';
import { QuickReader } from '../read/quick/quick-reader.ts';
import { needsExamining } from '../read/read-part.ts';
import { type Scan, Scanner } from '../read/scan.ts';
import type { ItemEnd, Separation } from './each-item.ts';

/** An item lies in the document and in its list. */
const LEVEL = 2;

/** An item, and how many findings there are in its text. */
export interface Item {
  value: unknown;
  findings: number;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Of all documents and parts of documents: each memory makes objects that V8 takes for ones of another kind, and code for
 * objects of many kinds is slow.
 */
const memory = new Memory();

/** Reads items: at once, while looking for the end, where all bytes of one are there and nothing is wrong with them. */
export class ItemReader implements ItemEnd {
  readonly #extent: Separation['extent'];
  /** Finds the end of an item that comes in pieces. */
  readonly #inPieces: ItemEnd;
  readonly #quick = new QuickReader(memory.begin());
  #scanner = new Scanner(new Uint8Array(0));
  #isBegun = false;
  #value: object | undefined;
  #verdict: Scan | undefined;

  constructor({ extent, newEnd }: Pick<Separation, 'extent' | 'newEnd'>) {
    this.#extent = extent;
    this.#inPieces = newEnd();
  }

  begin() {
    this.#isBegun = false;
    this.#value = undefined;
    this.#verdict = undefined;
    this.#inPieces.begin();
  }

  find(bytes: Uint8Array, from: number, to: number): number {
    if (!this.#isBegun) {
      this.#isBegun = true;
      this.#value = this.#quick.read(bytes, from, to, this.#extent);
      if (this.#value) return this.#quick.end;
      const verdict = this.#scan(bytes, from, to, this.#extent);
      if (verdict !== 'too-deep' && this.#scanner.end >= 0) {
        this.#verdict = verdict;
        return this.#scanner.end;
      }
    }
    return this.#inPieces.find(bytes, from, to);
  }

  /** The item whose end was found last; undefined if it cannot be read. */
  item(bytes: Uint8Array, from: number, to: number): Item | undefined {
    if (this.#value) return { value: this.#value, findings: 0 };
    const verdict = this.#verdict ?? this.#scan(bytes, from, to, 'all');
    if (verdict === 'too-deep') return undefined;
    try {
      const text = decoder.decode(bytes.subarray(from, to));
      const value = JSON.parse(text);
      if (!needsExamining(verdict, text)) return { value, findings: 0 };
      const list = new FindingList();
      examine(text, list);
      return { value, findings: list.total };
    } catch {
      return undefined;
    }
  }

  #scan(bytes: Uint8Array, from: number, to: number, extent: Separation['extent'] | 'all'): Scan {
    if (this.#scanner.bytes !== bytes) this.#scanner = new Scanner(bytes);
    return this.#scanner.scan(from, to, LEVEL, extent);
  }
}
