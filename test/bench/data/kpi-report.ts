import { readJson } from '../repository.ts';
import { faults } from './faults.ts';
import { random } from './random.ts';

export type Observation = Record<string, unknown>;
type Report = { observations: Observation[] };
type Text = { fr: string; en: string };

/** The illustrative monthly report of an operator, its observations varied and repeated. */
const template = readJson<Report>('examples/illustrative-benin/kpi-report-2025-03.json');
const texts = [...textsIn(template)].filter(({ fr, en }) => fr.length + en.length > 120);

/**
 * A KPI report of about so many bytes, compact, the same in every run: observations of some 300 bytes, a third of
 * them with a note in two languages. `invalid` of them, evenly spread, have one fault each, of the ten kinds in turn.
 */
export function kpiReport(bytes: number, invalid = 0): { bytes: Buffer; observations: number; invalid: number } {
  const next = random(20250331);
  const { observations: patterns, ...header } = template;
  const observations: string[] = [];
  let length = JSON.stringify(header).length;
  let wrong = 0;
  while (length < bytes) {
    const observation = varied(patterns[observations.length % patterns.length] as Observation, next);
    if (Math.floor((observations.length + 1) * invalid) > wrong) faults[wrong++ % faults.length]?.(observation);
    const text = JSON.stringify(observation);
    observations.push(text);
    length += Buffer.byteLength(text) + 1;
  }
  const document = `${JSON.stringify(header).slice(0, -1)},"observations":[${observations.join()}]}`;
  return { bytes: Buffer.from(document), observations: observations.length, invalid: wrong };
}

function varied(pattern: Observation, next: () => number): Observation {
  const { note: _, ...observation } = structuredClone(pattern);
  if (observation.denominator !== undefined) {
    const denominator = 1 + Math.floor(next() * 10_000);
    const numerator = Math.floor(next() * denominator);
    const value = Math.round((numerator / denominator) * 1000) / 10;
    Object.assign(observation, { measure: { ...(observation.measure as object), value }, numerator, denominator });
  }
  if (next() < 0.35) observation.note = texts[Math.floor(next() * texts.length)];
  return observation;
}

/** Every text of a document that is there in French and in English. */
function* textsIn(value: unknown): Generator<Text> {
  if (typeof value !== 'object' || value === null) return;
  const { fr, en } = value as Partial<Text>;
  if (typeof fr === 'string' && typeof en === 'string') yield { fr, en };
  for (const member of Object.values(value)) yield* textsIn(member);
}
