/** How far the judging of a stream has come. */
export interface Progress {
  /** `survey`: finding out where items are; `judge`: judging them; `locate`: finding the lines of what was found. */
  stage: 'survey' | 'judge' | 'locate';
  /** Bytes read in this stage. */
  bytes: number;
  /** Items judged. */
  items: number;
  /** Findings so far, of all layers. */
  findings: number;
}

const INTERVAL = 100;

/** Tells of progress every now and then. */
export class ProgressTeller {
  readonly #tell: ((progress: Progress) => void) | undefined;
  #progress: Progress = { stage: 'survey', bytes: 0, items: 0, findings: 0 };
  #last = 0;

  constructor(tell: ((progress: Progress) => void) | undefined) {
    this.#tell = tell;
  }

  begin(stage: Progress['stage']) {
    this.#progress = { ...this.#progress, stage, bytes: 0 };
  }

  /** To be told of each chunk, and of what has been found when it comes. */
  readonly fetched = (bytes: number, found: () => Partial<Progress> = () => ({})) => {
    this.#progress.bytes += bytes;
    const now = performance.now();
    if (this.#tell === undefined || now - this.#last < INTERVAL) return;
    this.#last = now;
    Object.assign(this.#progress, found());
    this.#tell({ ...this.#progress });
  };
}
