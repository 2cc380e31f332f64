import type { Context, Key } from '../../../define/rule.ts';
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

/** Finds the indicators of the catalog and of `definitions` by code; where both know one, that of the catalog. */
function indicators({ definitions = [] }: Document, context: Context): (code: string) => Indicator | undefined {
  const known = new Map<string, Indicator>();
  for (const definition of definitions)
    if (!known.has(definition.code)) known.set(definition.code, indicator(definition, true));
  for (const [code, { attributes }] of context.catalog('indicator')?.codes ?? [])
    if (attributes) known.set(code, indicator(attributes as unknown as Definition, false));
  // Many rules ask about the same observation one after another.
  let last = '';
  let found: Indicator | undefined;
  return (code) => {
    if (code !== last) found = known.get(code);
    last = code;
    return found;
  };
}

const indicator = (stated: Definition, own: boolean): Indicator => ({
  unit: stated.unit,
  kind: stated.kind,
  calculation: stated.calculation,
  better: stated.better,
  bounded: stated.bounded ?? false,
  response: stated.response ?? 'none',
  aggregation: stated.aggregation ?? 'none',
  own,
});

/** An indicator of the catalog, else of `definitions`; undefined where neither knows it. */
export const indicatorOf = (code: string, context: Context): Indicator | undefined => context.once(indicators)(code);

/** A code, or a text in its place, as one text. */
export const codeKey = (code: string | { other: Record<string, string> }): string =>
  typeof code === 'string' ? code : JSON.stringify(Object.entries(code.other).sort());

/** All dimensions but those named, as one text that does not depend on their order. */
export function dimensionsKey(
  dimensions: NonNullable<Observation['dimensions']>,
  except: readonly string[] = [],
): string {
  const names = Object.keys(dimensions).sort() as (keyof typeof dimensions)[];
  let key = '';
  for (const name of names) if (!except.includes(name)) key += `${name}=${codeKey(dimensions[name] as string)}\n`;
  return key;
}

/** What values of one origin share. */
export const origin = [
  populationOf,
  (o: Observation, d: Document) => periodOf(o, d)?.start,
  (o: Observation, d: Document) => periodOf(o, d)?.end,
  basisOf,
  sourceSystemOf,
  ({ dimensions = {} }: Observation) => dimensions,
];

/** The same as a list that begins as every key does that says where a value is from; with these dimensions. */
export function originOf(o: Observation, d: Document, dimensions: Key = o.dimensions): Key[] {
  const period = periodOf(o, d);
  return [populationOf(o, d), period?.start, period?.end, basisOf(o, d), sourceSystemOf(o, d), dimensions ?? {}];
}
