import { type Benchmark, pairedMedian, parseOf } from './benchmark.ts';

/** The structure layer alone, on a document that conforms: `validate` of a value reads nothing. */
export function structureOf(
  what: string,
  bytes: Buffer,
  validate: (value: object) => { outcome: string; findings: unknown[] },
): Benchmark {
  return {
    what,
    unit: 'P',
    target: 0.25,
    measure() {
      const parse = parseOf(bytes);
      const value = parse() as object;
      const { outcome, findings } = validate(value);
      if (outcome !== 'conformant') throw new Error(`the document does not conform: ${JSON.stringify(findings[0])}`);
      const ratio = pairedMedian(() => validate(value), parse, { pairs: 51, calls: 10, warmUp: 20 });
      return [{ value: ratio, note: `${Math.round(bytes.length / 1000)} kB` }];
    },
  };
}
