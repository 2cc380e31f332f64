/** A line on standard error that says how far a long run has come; only on a terminal, and only after a second. */
export class Progress {
  readonly #isWanted: boolean;
  readonly #start = Date.now();
  #last = 0;
  #length = 0;

  constructor(isWanted: boolean) {
    this.#isWanted = isWanted;
  }

  /** Shows the text, at most ten times a second; at once if it is known to take long. */
  show(text: () => string, isLong = false): void {
    const now = Date.now();
    if (!this.#isWanted || now - this.#last < 100 || (!isLong && now - this.#start < 1000)) return;
    if (process.stderr.isTTY !== true) return;
    this.#last = now;
    this.clear();
    const line = text().slice(0, (process.stderr.columns ?? 80) - 1);
    this.#length = line.length;
    process.stderr.write(line);
  }

  get isVisible(): boolean {
    return this.#length > 0;
  }

  /** Takes the line away, before anything else is written. */
  clear(): void {
    if (this.#length > 0) process.stderr.write('\r\u001b[K');
    this.#length = 0;
  }
}
