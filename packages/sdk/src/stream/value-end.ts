import { plainEnd, viewOf } from '../read/plain-end.ts';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  SPACE,
} from '../read/tokens.ts';

/** Finds where a JSON value ends that comes in pieces, whatever is wrong inside it. */
export class ValueEnd {
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  #bytes: Uint8Array = new Uint8Array(0);
  #view = viewOf(this.#bytes);

  /** To be called before each value. */
  begin() {
    this.#depth = 0;
    this.#isInString = false;
    this.#isEscaped = false;
  }

  /**
   * The index behind the value, of which `from` is the first byte that was not looked at yet; −1 if it does not end
   * before `to`. A number or word ends before what follows it.
   */
  find(bytes: Uint8Array, from: number, to: number): number {
    if (this.#bytes !== bytes) [this.#bytes, this.#view] = [bytes, viewOf(bytes)];
    let at = from;
    let depth = this.#depth;
    let isInString = this.#isInString;
    if (this.#isEscaped && at < to) {
      at++;
      this.#isEscaped = false;
    }
    while (at < to) {
      if (isInString) {
        at = this.#stringEnd(bytes, at, to);
        if (at < 0) break;
        isInString = false;
        if (depth === 0) return at;
        continue;
      }
      const byte = bytes[at++] as number;
      if (byte === QUOTE) isInString = true;
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
      else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        if (depth === 0) return at - 1;
        if (--depth === 0) return at;
      } else if (depth === 0 && (byte === COMMA || byte <= SPACE)) return at - 1;
    }
    this.#depth = depth;
    this.#isInString = isInString;
    return -1;
  }

  #stringEnd(bytes: Uint8Array, from: number, to: number): number {
    let at = from;
    while (at < to) {
      at = plainEnd(bytes, this.#view, at, to);
      if (at === to) break;
      const byte = bytes[at++];
      if (byte === QUOTE) return at;
      if (byte === BACKSLASH) at++;
    }
    this.#isEscaped = at > to;
    return -1;
  }
}
