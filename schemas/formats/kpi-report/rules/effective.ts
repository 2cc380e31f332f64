import type { Context } from '../../../define/rule.ts';
import type { Document, Observation } from '../document.ts';

export type Period = NonNullable<Observation['period']>;
type Definition = NonNullable<Document['definitions']>[number];

/** What rules rely on of an indicator; what a definition leaves out has its default. */
export type Indicator = Required<
  Pick<Definition, 'unit' | 'kind' | 'calculation' | 'better' | 'bounded' | 'response' | 'aggregation'>
> & {
  /** Defined in the report, not in the catalog. */
  own: boolean;
};

/** Period of an observation: its own, else that of the defaults, else that of the report. */
export const periodOf = (o: Observation, d: Document): Period | undefined =>
  o.period ?? d.observationDefaults?.period ?? d.period;
export const populationOf = (o: Observation, d: Document) => o.population ?? d.observationDefaults?.population;
export const basisOf = (o: Observation, d: Document) => o.basis ?? d.observationDefaults?.basis;
export const sourceSystemOf = (o: Observation, d: Document) => o.sourceSystem ?? d.observationDefaults?.sourceSystem;

/** Indicators by code; found once per document, since every observation asks. */
const known = new WeakMap<Document, Map<string, Indicator | undefined>>();

/** An indicator of the catalog, else of `definitions`; undefined where neither knows it. */
export function indicatorOf(code: string, d: Document, context: Context): Indicator | undefined {
  let indicators = known.get(d);
  if (!indicators) {
    indicators = new Map();
    known.set(d, indicators);
  }
  if (indicators.has(code)) return indicators.get(code);
  const attributes = context.catalog('indicator')?.codes.get(code)?.attributes;
  const found = attributes ?? d.definitions?.find((definition) => definition.code === code);
  const defaults = { bounded: false, response: 'none', aggregation: 'none', own: attributes === undefined };
  const indicator = found && ({ ...defaults, ...found } as unknown as Indicator);
  indicators.set(code, indicator);
  return indicator;
}

/** A code, or a text in its place, as one text. */
export const codeKey = (code: string | { other: Record<string, string> }): string =>
  typeof code === 'string' ? code : JSON.stringify(Object.entries(code.other).sort());

/** All dimensions but those named, as one text that does not depend on their order. */
export function dimensionsKey(dimensions: NonNullable<Observation['dimensions']>, except: readonly string[]): string {
  const names = Object.keys(dimensions).sort() as (keyof typeof dimensions)[];
  let key = '';
  for (const name of names) if (!except.includes(name)) key += `${name}=${codeKey(dimensions[name] as string)}\n`;
  return key;
}

/**
 * What values of one origin share, as one text: population, period, basis, system and dimensions but those named.
 * Line ends part them, since none of them holds one.
 */
export function originKey(o: Observation, d: Document, ...except: string[]): string {
  const period = periodOf(o, d);
  const system = sourceSystemOf(o, d);
  const key = `${populationOf(o, d) ?? ''}\n${period?.start ?? ''}\n${period?.end ?? ''}\n${basisOf(o, d) ?? ''}\n`;
  return `${key}${system === undefined ? '' : codeKey(system)}\n${o.dimensions ? dimensionsKey(o.dimensions, except) : ''}`;
}

/** The periods that an observation states itself, with their places. */
export function* ownPeriods(o: Observation): Generator<[path: string[], period: Period]> {
  if (o.period) yield [['period'], o.period];
  if (o.baseline) yield [['baseline', 'period'], o.baseline.period];
}

/** The periods of the report and of its defaults, with their places. */
export function* reportPeriods(d: Document): Generator<[path: string[], period: Period]> {
  if (d.period) yield [['period'], d.period];
  if (d.observationDefaults?.period) yield [['observationDefaults', 'period'], d.observationDefaults.period];
}
