/** One benchmark: a file of `benchmarks/`, named like it. */
export interface Benchmark {
  /** What is measured against what. */
  what: string;
  /** `P` is the time of `JSON.parse(bytes.toString())` on the same bytes in the same run. */
  unit: 'P' | '× node -e 0' | 'kB';
  /** The most that meets the goal. */
  target: number;
  measure(): Measured[] | Promise<Measured[]>;
}

export interface Measured {
  /** What the figure is of, where a benchmark has several. */
  of?: string;
  value: number;
  /** For information: no target applies. */
  informative?: boolean;
  /** How it came about: sizes, counts. */
  note?: string;
}

export interface Paired {
  /** Odd, so that the median is a measured one. */
  pairs: number;
  /** Runs that make one sample; a sample should take at least ten milliseconds. */
  runs?: number;
  warmUp?: number;
}

/**
 * Median over pairs of (time of `candidate` ÷ time of `reference`). The two alternate, and take turns in going first,
 * since the speed of a shared machine drifts by more than what is measured here.
 */
export function pairedMedian(
  candidate: () => unknown,
  reference: () => unknown,
  { pairs, runs = 1, warmUp = 3 }: Paired,
) {
  const ratios: number[] = [];
  for (let pair = -warmUp; pair < pairs; pair++) {
    const first = pair % 2 === 0 ? time(candidate, runs) : undefined;
    const time2 = time(reference, runs);
    const ratio = (first ?? time(candidate, runs)) / time2;
    if (pair >= 0) ratios.push(ratio);
  }
  return median(ratios);
}

/** P: what any program pays that takes these bytes as JSON. */
export const parseOf = (bytes: Buffer) => () => JSON.parse(bytes.toString());

export const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

function time(run: () => unknown, runs: number) {
  const start = performance.now();
  for (let i = 0; i < runs; i++) run();
  return performance.now() - start;
}
