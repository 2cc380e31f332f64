import type { Related } from '../define/rule.ts';
import { type Decimal, decimalOf, sum } from '../exact/decimal.ts';
import { dimensionsKey, periodOf } from '../formats/kpi-report/rules/effective.ts';
import { documentOf, type KpiHeader, type KpiReport, type Observation } from './documents.ts';
import { observationIndex } from './observations.ts';

type Derivation = NonNullable<KpiHeader['derivation']>;

/** The reports that a value was worked out from; undefined unless all are at hand, none issued after the aggregate. */
export function inputsAtHand(
  inputs: readonly string[] | undefined,
  { issuedOn }: KpiHeader,
  { listed }: Related,
): KpiReport[] | undefined {
  const reports = (inputs ?? []).map((id) => documentOf('kpi-report', listed.get(id)));
  const isKnown = (report: KpiReport | undefined): report is KpiReport =>
    report !== undefined && report.issuedOn <= issuedOn;
  return reports.length > 0 && reports.every(isKnown) ? reports : undefined;
}

/** Dimensions that say whose value it is, in which an aggregate differs from its inputs. */
const owners = ['region', 'country', 'operator', 'pillar'];
const summedAs = ({ indicator, dimensions = {} }: Observation) => `${indicator}\n${dimensionsKey(dimensions, owners)}`;
const summandsOf = observationIndex(summedAs);

/**
 * The one value of each input that an aggregate sums up: same indicator and dimensions, a period inside its own.
 * Undefined where an input has none or several, since then nothing is certain.
 */
export function summands(o: Observation, d: KpiHeader, inputs: readonly KpiReport[]): Observation[] | undefined {
  const period = periodOf(o, d);
  const key = summedAs(o);
  const values: Observation[] = [];
  for (const report of inputs) {
    const fitting = summandsOf(key, report).filter((other) => {
      const own = periodOf(other, report);
      return period !== undefined && own !== undefined && own.start >= period.start && own.end <= period.end;
    });
    const [value] = fitting;
    if (!value || fitting.length > 1) return undefined;
    values.push(value);
  }
  return values;
}

/** The sum of a count over all values; undefined where one does not state it. */
export function total(values: readonly Observation[], count: 'numerator' | 'denominator'): number | undefined {
  let counted = 0;
  for (const value of values) {
    const own = value[count];
    if (own === undefined) return undefined;
    counted += own;
  }
  return counted;
}

/** The exact sum of measured values; undefined where one is missing, not exact or in another unit. */
export function totalValue(values: readonly Observation[], unit: string): Decimal | undefined {
  const exact = values.flatMap(({ measure }) =>
    measure && measure.unit === unit && (measure.comparator ?? 'eq') === 'eq' ? [decimalOf(measure.value)] : [],
  );
  return exact.length === values.length ? sum(exact) : undefined;
}

/** How an observation was derived; inputs and exclusions that it leaves out are those of the whole report. */
export function derivationOf({ derivation }: Observation, d: KpiHeader): Derivation | undefined {
  const { inputs, excluded } = d.derivation ?? {};
  return derivation && { ...(inputs && { inputs }), ...(excluded && { excluded }), ...derivation };
}
