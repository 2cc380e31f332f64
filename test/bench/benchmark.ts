/** One benchmark: a file of `benchmarks/`, named like it. */
export interface Benchmark {
  /** What is measured. */
  what: string;
  /** `P` is the time of `JSON.parse(bytes.toString())` on the same bytes in the same run. */
  unit: 'P' | '× node -e 0' | '× bare route' | 'kB' | 'B per item';
  /** The most that meets the goal. */
  target: number;
  /** A miss is shown, but is no failure. */
  informative?: boolean;
  measure(choice: Choice): Measured[] | Promise<Measured[]>;
}

/** What may be chosen on the command line. */
export interface Choice {
  /** In MB; when left out, what a minute is enough for. */
  sizes?: readonly number[] | undefined;
  /** Whether to write down what was measured, for the repository. */
  write?: boolean | undefined;
}

export interface Measured {
  value: number;
  /** What the figure is of, where a benchmark has several. */
  of?: string;
  /** How it came about: sizes, counts. */
  note?: string;
  /** The most that meets the goal of this figure, where it has one of its own. */
  target?: number;
  /** For information: the target is not about this figure. */
  informative?: boolean;
}

interface Sampling {
  /** Odd, so that the median is one of the ratios measured. */
  pairs: number;
  /** Calls that make one sample, which should take at least ten milliseconds. */
  calls?: number;
  /** Pairs that do not count. */
  warmUp?: number;
}

/**
 * Median over pairs of (time of `candidate` ÷ time of `reference`). The two alternate and take turns in going first:
 * the speed of a shared machine drifts by more than what is measured here, so only ratios within one run mean anything.
 */
export function pairedMedian(
  candidate: () => unknown,
  reference: () => unknown,
  { pairs, calls = 1, warmUp = 3 }: Sampling,
): number {
  const ratios: number[] = [];
  for (let pair = 0; pair < warmUp + pairs; pair++) {
    const early = pair % 2 === 0 ? timeOf(candidate, calls) : undefined;
    const base = timeOf(reference, calls);
    const time = early ?? timeOf(candidate, calls);
    if (pair >= warmUp) ratios.push(time / base);
  }
  return ratios.sort((a, b) => a - b)[pairs >> 1] as number;
}

/** P: what any program pays that takes these bytes as JSON. */
export const parseOf = (bytes: Buffer) => () => JSON.parse(bytes.toString());

/** In milliseconds. */
function timeOf(run: () => unknown, calls: number) {
  const start = performance.now();
  for (let i = 0; i < calls; i++) run();
  return performance.now() - start;
}
