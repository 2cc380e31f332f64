import { compare, decimalOf, format, quotient } from '../../exact/decimal.ts';
import { indicatorOf } from '../../formats/kpi-report/rules/effective.ts';
import { placesOf, roundingOf } from '../../formats/kpi-report/rules/interval.ts';
import { derivationOf, inputsAtHand, summands, total, totalValue } from '../aggregates.ts';
import { kpiReportRule } from '../documents.ts';

/** A sum is the sum of its inputs, and a rate the ratio of their sums, where all inputs are at hand. */
export default kpiReportRule({
  id: 'series/aggregates-agree-with-their-inputs',
  clause: 'SR-R22',
  severity: 'error',
  since: '1.0',
  source: ['S0-34', 'S0-63', 'proposed'],
  catalogs: ['indicator'],
  compares: ['kpi-report'],
  item(observation, report, document, context) {
    const { indicator, measure } = observation;
    const { method, inputs } = derivationOf(observation, document) ?? {};
    if (!measure || (method !== 'sum' && method !== 'ratio-of-sums')) return;
    const reports = inputsAtHand(inputs, document, context.related);
    const values = reports && summands(observation, document, reports);
    if (!values) return;
    const args = { indicator, inputs: String(values.length) };
    const isExact = (measure.comparator ?? 'eq') === 'eq';
    if (method === 'sum') {
      const expected = totalValue(values, measure.unit);
      if (isExact && expected && compare(expected, decimalOf(measure.value)) !== 0)
        report(['measure', 'value'], { ...args, value: String(measure.value), expected: format(expected) });
      return;
    }
    const [numerator, denominator] = [total(values, 'numerator'), total(values, 'denominator')];
    for (const [count, expected] of [
      ['numerator', numerator],
      ['denominator', denominator],
    ] as const) {
      const stated = observation[count];
      if (stated !== undefined && expected !== undefined && stated !== expected)
        return report([count], { ...args, value: String(stated), expected: String(expected), variant: count });
    }
    const facts = indicatorOf(indicator, context);
    if (!isExact || facts?.calculation !== 'ratio' || facts.unit !== measure.unit || !numerator || !denominator) return;
    // With its own counts the rate is judged by itself.
    if (observation.numerator !== undefined && observation.denominator !== undefined) return;
    const factor = measure.unit === 'percent' ? 100 : 1;
    if (Math.abs(measure.value - (factor * numerator) / denominator) > roundingOf(measure) * 1.001)
      report(['measure', 'value'], {
        ...args,
        value: String(measure.value),
        expected: format(quotient(decimalOf(factor * numerator), decimalOf(denominator), placesOf(measure) + 1)),
        numerator: String(numerator),
        denominator: String(denominator),
        variant: 'rate',
      });
  },
});
