import {
  absolute,
  compare,
  type Decimal,
  decimalOf,
  format,
  multiply,
  quotient,
  subtract,
  sum,
} from '../../../../exact/decimal.ts';
import { defineRule } from '../../document.ts';
import { type Part, scoredPillars, scoredQuestions } from '../weighted-parts.ts';

/** The weighted sum of the parts and the sum of their weights, exactly. */
function weigh(parts: readonly Part[]): [total: Decimal, weights: Decimal] {
  const weights = parts.map(({ weight }) => decimalOf(weight));
  return [sum(parts.map(({ value }, i) => multiply(decimalOf(value), weights[i] as Decimal))), sum(weights)];
}

export default defineRule({
  id: 'readiness-assessment/weighted-scores-agree-with-their-parts',
  clause: 'RA-R6',
  severity: 'error',
  since: '1.0',
  source: ['S0-59', 'S1-48', 'proposed'],
  document(d, report, { thresholds }) {
    for (const [i, score] of (d.scores ?? []).entries()) {
      if (score.method !== 'weighted-mean') continue;
      const parts =
        score.pillar === undefined ? scoredPillars(d, score.scale) : scoredQuestions(d, score.pillar, score.scale);
      const [total, weights] = weigh(parts ?? []);
      if (weights.digits === 0n) continue;
      // |value × weights − total| against the tolerance × weights: no rounding on the way.
      const difference = absolute(subtract(multiply(decimalOf(score.value), weights), total));
      if (compare(difference, multiply(decimalOf(thresholds.scoreTolerance), weights)) > 0) {
        const mean = format(quotient(total, weights, 2));
        const told = { value: String(score.value), mean };
        report(
          ['scores', i, 'value'],
          score.pillar === undefined
            ? { variant: 'whole', ...told }
            : { variant: 'pillar', pillar: score.pillar, ...told },
        );
      }
    }
  },
});
