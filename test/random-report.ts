import fc from 'fast-check';
import { readJson } from './published.ts';

type Json = Record<string, unknown>;

const example = readJson<Json>('schemas/formats/kpi-report/v1.0/examples/operator.json');
const [definition = {}] = example.definitions as Json[];
const own = (code: string, facts: Json) => ({
  ...definition,
  code,
  calculation: 'direct',
  response: 'single',
  ...facts,
});

/**
 * The operator's example without its observations, in which every rule on observations has something to look at: it is
 * public, put together from others, and has two questions with one answer each.
 */
export const header: Json = {
  ...example,
  confidentiality: 'public',
  relatedDocuments: [
    ...(example.relatedDocuments as Json[]),
    { id: 'part', relation: 'aggregates', documentId: 'urn:example:waypost:part', revision: 1 },
  ],
  definitions: [
    definition,
    own('X-SHARE', { better: 'none' }),
    own('X-COUNT', { unit: 'count', kind: 'count', bounded: false }),
  ],
  certifications: [{ certification: 'S42', status: 'applied', issuedOn: '2025-01-02', expiresOn: '2025-01-01' }],
  observationDefaults: { basis: 'measured' },
  observations: [],
};

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const pick = <T>(...values: T[]) => fc.constantFrom(...values);

const measure = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      value: pick(0, 1, 20, 40, 50, 66.7, 100),
      unit: pick('percent', 'percent', 'count', 'day'),
    }),
  },
  fc.record({ value: pick(-3, 70, 120), unit: pick('percent', 'day'), comparator: pick('gt', 'about', 'lte') }),
  fc.record({ value: pick(70, 80), unit: pick('percent'), comparator: pick('gt'), statedAs: pick('plus de 70') }),
  fc.record({ value: pick(50), unit: pick('percent'), decimals: pick(0, 1) }),
  fc.record({ value: pick(40), valueMax: pick(60), unit: pick('percent') }),
);
const channels = ['COUNTER', 'ONLINE', 'HYBRID', 'CARRIER', 'KIOSK', 'AUTOMAT', 'PARTNER'];
const period = fc.oneof(
  fc.constantFrom(
    { kind: 'month', start: '2025-02-01', end: '2025-02-28' },
    { kind: 'month', start: '2025-03-01', end: '2025-03-31' },
    { kind: 'month', start: '2025-03-02', end: '2025-03-31' },
    { kind: 'quarter', start: '2025-07-01', end: '2025-09-30' },
    { kind: 'custom', start: '2025-03-20', end: '2025-03-10' },
    { kind: 'year', start: '2021-01-01', end: '2021-12-31' },
  ),
);
const dimensions = fc.record({
  event: some(pick('EMC', 'EMD', 'EMI', 'EME', 'EMX')),
  mailClass: rarely(pick('U', 'C', 'Q')),
  statistic: some(pick('median', 'p90')),
  channel: some(pick(...channels)),
  country: rarely(pick('BJ', 'ZZ')),
  standard: rarely(pick('RISK')),
});
const text = pick<Json>(
  { fr: 'Relevé à la main' },
  { en: 'Counted by hand' },
  { fr: 'Estimé', en: 'Estimated' },
  { fr: '[Remarque]' },
);
const indicator = pick(
  'EAD-CAP',
  'EAD-CMP',
  'EVT-CAP',
  'E2E-DAYS',
  'E2E-REL',
  'NET-OFF',
  'X-SHARE',
  'X-COUNT',
  'X-NONE',
);

/** An observation that the schema accepts, whatever the rules say of it: few values, so that many meet. */
const observation = fc
  .record({
    indicator,
    measure,
    missing: rarely(pick({ reason: 'pending' })),
    numerator: some(pick(0, 1, 2, 3, 6)),
    denominator: some(pick(0, 2, 3)),
    population: rarely(pick('goods', 'leader', 'nobody')),
    dimensions: some(dimensions),
    period: rarely(period),
    basis: rarely(pick('measured', 'estimated')),
    sourceSystem: rarely(fc.oneof(pick<unknown>('QCS', 'PAPER'), fc.record({ other: text }))),
    baseline: some(fc.record({ period, measure })),
    target: some(fc.record({ measure, ref: rarely(pick({ document: 'nowhere', id: 'T1' })) })),
    change: rarely(fc.oneof(measure, pick({ value: 5, unit: 'percentage-point' }))),
    derivation: rarely(pick({ method: 'sum', inputs: ['part'] }, { method: 'ratio-of-sums', inputs: ['part'] })),
    status: some(pick('achieved', 'missed', 'on-track')),
    note: rarely(text),
    confidential: rarely(pick(true)),
  })
  .map(({ missing, ...rest }) => (missing ? { ...rest, measure: undefined, missing } : rest));

/** Two observations that are alike but for what a rule compares. */
const pair = fc
  .record({
    which: pick<Json[]>(
      [{ indicator: 'EAD-CAP' }, { indicator: 'EAD-CMP' }],
      [{ dimensions: { statistic: 'median' } }, { dimensions: { statistic: 'p90' } }],
      [{ dimensions: { event: 'EMC' } }, { dimensions: { event: 'EMI' } }],
    ),
    indicator: pick('EVT-CAP', 'E2E-DAYS'),
    counts: fc.tuple(pick(1, 2, 3), pick(1, 2, 3)),
  })
  .map(({ which, indicator, counts }) =>
    which.map((one, index) => ({
      indicator,
      measure: { value: counts[index], unit: 'percent' },
      numerator: counts[index],
      denominator: 3,
      ...one,
    })),
  );

/** All answers to a question, or all but one, with shares or counts that rarely add up, and the total. */
const answers = fc
  .record({
    code: pick('X-SHARE', 'X-COUNT'),
    from: pick(0, 0, 1),
    value: pick(10, 14, 15),
    total: some(pick(70, 98, 100)),
  })
  .map(({ code, from, value, total }) => {
    const unit = code === 'X-COUNT' ? 'count' : 'percent';
    const answered = channels.slice(from).map((channel) => ({ measure: { value, unit }, dimensions: { channel } }));
    const all = total === undefined ? answered : [...answered, { measure: { value: total, unit } }];
    return all.map((one) => ({ indicator: code, sourceSystem: 'QCS', ...one }));
  });

/** A list in some order, as JSON has it: members that are undefined are not there. */
export const observations = (length: { minLength?: number; maxLength: number }) =>
  fc
    .tuple(fc.array(observation, length), rarely(answers), rarely(pair))
    .map(([list, more = [], two = []]) => JSON.parse(JSON.stringify([...list, ...more, ...two])) as Json[])
    .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
