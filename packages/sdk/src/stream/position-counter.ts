import type { Position } from '../finding.ts';
import { START } from '../read/position.ts';

/** Counts lines and UTF-16 code units of UTF-8 bytes that come in pieces. */
export class PositionCounter {
  #line: number;
  #lineStart: number;
  #offset: number;
  #isAfterReturn = false;

  constructor({ line, column, offset }: Position = START) {
    this.#line = line;
    this.#lineStart = offset - column + 1;
    this.#offset = offset;
  }

  /** Where the next byte stands. */
  get position(): Position {
    return { line: this.#line, column: this.#offset - this.#lineStart + 1, offset: this.#offset };
  }

  advance(bytes: Uint8Array, from: number, to: number) {
    let offset = this.#offset;
    let isAfterReturn = this.#isAfterReturn;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number;
      if (byte >= 0x20) {
        // The bytes that continue a character are none of their own; four bytes are a pair.
        if (byte < 0x80 || byte >= 0xc0) offset += byte < 0xf0 ? 1 : 2;
        isAfterReturn = false;
        continue;
      }
      offset++;
      if (byte === 0x0d || (byte === 0x0a && !isAfterReturn)) this.#line++;
      if (byte === 0x0d || byte === 0x0a) this.#lineStart = offset;
      isAfterReturn = byte === 0x0d;
    }
    this.#offset = offset;
    this.#isAfterReturn = isAfterReturn;
  }
}
