import { readJson } from '../repository.ts';
import { faults } from './faults.ts';
import { random } from './random.ts';

export type Observation = Record<string, unknown>;
type Report = { definitions: object[]; observations: Observation[] };
type Text = { fr: string; en: string };

const codesOf = (file: string) => readJson<{ codes: { code: string }[] }>(file).codes.map(({ code }) => code);
const countries = codesOf('specs/catalogs/country/ISO3166-1.json');
const channels = codesOf('specs/catalogs/channel/2026.json');

/** The illustrative monthly report of an operator, its observations varied and repeated, and a question with one answer. */
const template = readJson<Report>('examples/illustrative-benin/kpi-report-2025-03.json');
const question = {
  code: 'X-CHANNEL',
  label: { fr: 'Canal préféré', en: 'Preferred channel' },
  definition: { fr: 'Part des clients qui préfèrent ce canal', en: 'Share of customers who prefer this channel' },
  unit: 'percent',
  kind: 'proportion',
  calculation: 'direct',
  better: 'none',
  bounded: true,
  response: 'single',
  aggregation: 'none',
  pillars: [],
};
const patterns = [...template.observations, ...channels.map(answer)];
const texts = [...textsIn(template)].filter(({ fr, en }) => fr.length + en.length > 120);

/** The same document without its observations, as JSON. */
export function kpiReportHeader(): string {
  const { observations: _, ...rest } = template;
  return JSON.stringify({ ...rest, definitions: [...template.definitions, question] });
}

/**
 * Observations of such a report without end, as JSON, the same in every run: some 300 bytes each, a third of them with a
 * note in two languages. `invalid` of them, evenly spread, have one fault in their structure each, of the ten kinds in
 * turn.
 */
export function* observations(invalid = 0): Generator<string> {
  const next = random(20250331);
  let wrong = 0;
  let factor = 1;
  for (let index = 0; ; index++) {
    const turn = Math.floor(index / patterns.length);
    const pattern = patterns[index % patterns.length] as Observation;
    if (pattern === patterns[0]) factor = 1 + Math.floor(next() * 9);
    const observation = varied(pattern, turn, factor, next);
    if (Math.floor((index + 1) * invalid) > wrong) faults[wrong++ % faults.length]?.(observation);
    yield JSON.stringify(observation);
  }
}

/** A KPI report of about so many bytes, compact; it conforms but for what is invalid of its {@link observations}. */
export function kpiReport(bytes: number, invalid = 0): { bytes: Buffer; observations: number; invalid: number } {
  const header = kpiReportHeader();
  const texts: string[] = [];
  let length = header.length;
  for (const text of observations(invalid)) {
    if (length >= bytes) break;
    texts.push(text);
    length += Buffer.byteLength(text) + 1;
  }
  const document = `${header.slice(0, -1)},"observations":[${texts.join()}]}`;
  return {
    bytes: Buffer.from(document),
    observations: texts.length,
    invalid: Math.floor(texts.length * invalid),
  };
}

/** The same figures for another operator and product, with as many times the items, so that rates stay what they are. */
function varied(pattern: Observation, turn: number, factor: number, next: () => number): Observation {
  const { note: _, ...observation } = structuredClone(pattern);
  const operator = `${countries[turn % countries.length]?.toLowerCase()}:operator`;
  const product = `P${Math.floor(turn / countries.length)}`;
  observation.dimensions = { ...(observation.dimensions as object), operator, product };
  for (const count of ['numerator', 'denominator'])
    if (observation[count] !== undefined) observation[count] = (observation[count] as number) * factor;
  if (next() < 0.35) observation.note = texts[Math.floor(next() * texts.length)];
  return observation;
}

/** One of the answers to the question; all of them add up to 100. */
function answer(channel: string, index: number): Observation {
  const share = Math.floor(100 / channels.length);
  const value = index === 0 ? 100 - share * (channels.length - 1) : share;
  return { indicator: question.code, measure: { value, unit: 'percent' }, dimensions: { channel } };
}

/** Every text of a document that is there in French and in English. */
function* textsIn(value: unknown): Generator<Text> {
  if (typeof value !== 'object' || value === null) return;
  const { fr, en } = value as Partial<Text>;
  if (typeof fr === 'string' && typeof en === 'string') yield { fr, en };
  for (const member of Object.values(value)) yield* textsIn(member);
}
