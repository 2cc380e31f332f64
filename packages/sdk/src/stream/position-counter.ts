import type { Position } from '../finding.ts';
import { viewOf } from '../read/plain-end.ts';
import { START } from '../read/position.ts';

/** Counts lines and UTF-16 code units of UTF-8 bytes that come in pieces. */
export class PositionCounter {
  #line: number;
  #lineStart: number;
  #offset: number;
  #isAfterReturn = false;
  #bytes: Uint8Array = new Uint8Array(0);
  #view = viewOf(this.#bytes);

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
    if (this.#bytes !== bytes) [this.#bytes, this.#view] = [bytes, viewOf(bytes)];
    const view = this.#view;
    for (let at = from; at < to; at++) {
      // Mostly there are four ASCII characters that end no line.
      for (; at + 4 <= to; at += 4) {
        const word = view.getInt32(at, true);
        if (((((word - 0x20202020) & ~word) | word) & 0x80808080) !== 0) break;
        offset += 4;
        isAfterReturn = false;
      }
      if (at === to) break;
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
