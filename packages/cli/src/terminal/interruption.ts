/**
 * Ctrl-C while something long is being done that can be brought to an early end: the first time it is, the second time the
 * process ends as usual.
 */
export class Interruption {
  /** Made when there is something to interrupt: most documents are judged before anyone could. */
  #controller: AbortController | undefined;
  readonly #come = () => this.#controller?.abort();

  get hasCome(): boolean {
    return this.#controller?.signal.aborted === true;
  }

  /** Does something that ends early when told to. */
  async during<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.#controller ??= new AbortController();
    process.once('SIGINT', this.#come);
    try {
      return await work(this.#controller.signal);
    } finally {
      process.off('SIGINT', this.#come);
    }
  }
}
