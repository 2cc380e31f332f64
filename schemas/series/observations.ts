import {
  basisOf,
  codeKey,
  dimensionsKey,
  populationOf,
  sourceSystemOf,
} from '../formats/kpi-report/rules/effective.ts';
import type { KpiHeader, KpiReport, Observation } from './documents.ts';
import { oncePer } from './once-per.ts';

/** What an observation is of, whatever the period, as one text: indicator, population, basis, system, dimensions. */
export function subjectOf(o: Observation, d: KpiHeader): string {
  const system = sourceSystemOf(o, d);
  const origin = `${populationOf(o, d) ?? ''}\n${basisOf(o, d) ?? ''}\n${system === undefined ? '' : codeKey(system)}`;
  return `${o.indicator}\n${origin}\n${o.dimensions ? dimensionsKey(o.dimensions) : ''}`;
}

/** More observations with one key than any report has in earnest; the rest are not looked at. */
const MOST_OF_ONE_KEY = 1000;

/** Finds the observations of a report by a key, from an index that is built once. */
export function observationIndex(keyOf: (o: Observation, d: KpiHeader) => string) {
  const indexOf = oncePer((report: KpiReport) => {
    const index = new Map<string, Observation[]>();
    for (const observation of report.observations) {
      const key = keyOf(observation, report);
      const known = index.get(key);
      if (!known) index.set(key, [observation]);
      else if (known.length < MOST_OF_ONE_KEY) known.push(observation);
    }
    return index;
  });
  return (key: string, report: KpiReport): readonly Observation[] => indexOf(report).get(key) ?? [];
}

/** The observations of an earlier report that are of the same, whatever their period. */
export const observationsOf = observationIndex(subjectOf);

/** Whether two periods are the same days. */
export const isSamePeriod = (a: Span | undefined, b: Span | undefined) =>
  a !== undefined && b !== undefined && a.start === b.start && a.end === b.end;
interface Span {
  start: string;
  end: string;
}

/** Whether codes of indicators mean the same in both reports; another edition of the list is a break in the series. */
export const haveSameIndicators = (a: KpiHeader, b: KpiHeader) => a.catalogs.indicator === b.catalogs.indicator;
