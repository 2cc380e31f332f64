import { type Extent, type Scan, Scanner } from '../read/scan.ts';
import type { ItemEnd } from './each-item.ts';

/** An item lies in the document and in its list. */
const LEVEL = 2;

/** Finds the end of an item and looks through it in one scan, where all its bytes are there. */
export class ScannedEnd implements ItemEnd {
  readonly #extent: Extent;
  /** Finds the end of an item that comes in pieces. */
  readonly #inPieces: ItemEnd;
  #scanner = new Scanner(new Uint8Array(0));
  #isBegun = false;
  #verdict: Scan | undefined;

  constructor(extent: Extent, inPieces: ItemEnd) {
    this.#extent = extent;
    this.#inPieces = inPieces;
  }

  begin() {
    this.#isBegun = false;
    this.#verdict = undefined;
    this.#inPieces.begin();
  }

  find(bytes: Uint8Array, from: number, to: number): number {
    if (!this.#isBegun) {
      this.#isBegun = true;
      const verdict = this.#scan(bytes, from, to, this.#extent);
      if (verdict !== 'too-deep' && this.#scanner.end >= 0) {
        this.#verdict = verdict;
        return this.#scanner.end;
      }
    }
    return this.#inPieces.find(bytes, from, to);
  }

  /** What the scan says of the item whose end was found last. */
  verdict(bytes: Uint8Array, from: number, to: number): Scan {
    return this.#verdict ?? this.#scan(bytes, from, to, 'all');
  }

  #scan(bytes: Uint8Array, from: number, to: number, extent: Extent): Scan {
    if (this.#scanner.bytes !== bytes) this.#scanner = new Scanner(bytes);
    return this.#scanner.scan(from, to, LEVEL, extent);
  }
}
