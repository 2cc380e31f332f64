import { readFileSync } from 'node:fs';
import { formats, validate } from '@waypost/sdk';
import { type Ledger, type Migrated, MigrationError, migrate } from '@waypost/sdk/migrate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kpiReport } from './bench/data/kpi-report.ts';
import { roadmap } from './bench/data/roadmap.ts';
import { caseDocuments, type PublishedVersion, publishedVersions, readJson, root } from './published.ts';

type Json = Record<string, unknown>;
interface Manifest {
  cases: { id: string; layer: string; document: { file: string }; expected: { outcome: string } }[];
}

const versions = await publishedVersions();
/** Neighbouring versions of a format. */
const pairs = versions.flatMap((older) => {
  const known = Object.keys(formats[older.format as keyof typeof formats].versions);
  const newer = known[known.indexOf(older.version) + 1];
  return newer === undefined ? [] : [{ format: older.format, older: older.version, newer }];
});

/** The documents of all cases that have no error of structure; of the newest version those by hand are enough. */
function* soundTexts(format: string, version: string): Generator<[id: string, text: string]> {
  const published = versions.find((one) => one.format === format && one.version === version) as PublishedVersion;
  const isNewest = versions.findLast((one) => one.format === format) === published;
  for (const [{ id, findings }, document] of caseDocuments(isNewest ? { ...published, derived: [] } : published))
    if (findings.length === 0) yield [id, JSON.stringify(document)];
  const folder = `specs/${format}/v${version}/cases/`;
  for (const { id, layer, document, expected } of readJson<Manifest>(`${folder}manifest.json`).cases)
    if (layer === 'rules' && expected.outcome === 'conformant')
      yield [id, readFileSync(root + folder + document.file, 'utf8')];
}

/** Each of them that conforms by the standard alone, migrated. */
async function* migrated(format: string, version: string, to: string) {
  for (const [id, text] of soundTexts(format, version)) {
    const result = await migrate(text, { to }).catch((error: unknown) => error);
    if (result instanceof MigrationError && result.obstacle.reason === 'not-conformant') continue;
    if (result instanceof Error) throw result;
    const before = text.includes('\n{') ? (await validate(text)).value : JSON.parse(text);
    yield { id, before: before as Json, ...(result as Migrated) };
  }
}

const steps = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

function put(document: Json, pointer: string, value: unknown) {
  const path = steps(pointer);
  const holder = path.slice(0, -1).reduce<Json>((node, step) => node[step] as Json, document);
  if (value === undefined) delete holder[path.at(-1) as string];
  else holder[path.at(-1) as string] = value;
}
const at = (document: unknown, pointer: string) =>
  steps(pointer).reduce<unknown>((node, step) => Object(node)[step], document);

/** The old document, from the new one and the ledger alone: nothing else is needed if nothing is lost. */
function restored(document: object, { entries }: Pick<Ledger, 'entries'>): Json {
  const old = structuredClone(document) as Json;
  for (const { is, pointer, from, was } of entries.toReversed()) {
    if (is === 'dropped') continue;
    const value = was ?? at(document, pointer);
    if (is !== 'kept') put(old, pointer, undefined);
    if (is === 'kept') put(old, pointer, value);
    else if (is === 'moved') put(old, from as string, value);
  }
  for (const { is, pointer, value } of entries) if (is === 'dropped') put(old, pointer, value);
  return old;
}

const fieldsIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, child) => sum + 1 + fieldsIn(child), 0)
    : 0;

/** What of a ledger is not so, by the documents before and after. */
function untruths(before: object, after: object, ledger: Ledger): string[] {
  const { kept, moved, dropped, defaulted } = ledger.totals;
  const listed = Object.values(ledger.kept).reduce((sum, count) => sum + count, 0);
  const counted = (is: string) => ledger.entries.reduce((sum, entry) => sum + (entry.is === is ? entry.fields : 0), 0);
  const checks: [string, unknown, unknown][] = [
    ['fields before', ledger.fields.before, fieldsIn(before)],
    ['fields after', ledger.fields.after, fieldsIn(after)],
    ['kept + moved + dropped', kept + moved + dropped, fieldsIn(before)],
    ['kept + moved + defaulted', kept + moved + defaulted, fieldsIn(after)],
    ['kept', kept, listed + counted('kept')],
    ['moved', moved, counted('moved')],
    ['dropped', dropped, counted('dropped')],
    ['defaulted', defaulted, counted('defaulted')],
    ['narrowed', ledger.narrowed, ledger.entries.filter(({ narrowed }) => narrowed).length],
  ];
  const wrong = checks.flatMap(([what, is, should]) => (is === should ? [] : [`${what}: ${is}, not ${should}`]));
  try {
    expect(restored(after, ledger)).toEqual(before);
  } catch {
    wrong.push('the old document does not come back');
  }
  return wrong;
}

describe.each(pairs)('$format $older and $newer', ({ format, older, newer }) => {
  test('every case of the older that conforms also does as one of the newer; the ledger sums up; the way back is the same document', async () => {
    let count = 0;
    for await (const { id, before, document, ledger, result } of migrated(format, older, newer)) {
      expect([id, result.outcome, untruths(before, document, ledger)]).toEqual([id, 'conformant', []]);
      expect([id, ledger.totals.dropped, ledger.narrowed]).toEqual([id, 0, 0]);
      const down = await migrate(document, { to: older });
      expect([id, JSON.stringify(down.document)]).toEqual([id, JSON.stringify(before)]);
      expect([id, untruths(document, down.document, down.ledger)]).toEqual([id, []]);
      count++;
    }
    expect(count).toBeGreaterThan(100);
  }, 600_000);

  test('every case of the newer that conforms also does as one of the older, and nothing of it is lost but to the ledger', async () => {
    let losses = 0;
    for await (const { id, before, document, ledger, result } of migrated(format, newer, older)) {
      expect([id, result.outcome, untruths(before, document, ledger)]).toEqual([id, 'conformant', []]);
      losses += ledger.totals.dropped + ledger.narrowed;
    }
    expect(losses).toBeGreaterThan(0);
  }, 600_000);
});

test('there are neighbouring versions of two formats', () => {
  expect(new Set(pairs.map(({ format }) => format)).size).toBeGreaterThanOrEqual(2);
});

/** What the newer versions know of besides, put into a document where a choice says so. */
function enriched(document: object, choices: readonly number[]): object {
  const rich = structuredClone(document) as Json;
  let next = 0;
  const chosen = () => (choices[next++ % choices.length] as number) % 3;
  for (const activity of [rich.activities, rich.activityProgress].flat() as (Json | undefined)[]) {
    if (!activity) continue;
    if (chosen() === 1 && !['completed', 'cancelled'].includes(activity.status as string))
      activity.expectedEnd = '2031';
    if (chosen() === 1) activity.statusReason = { fr: 'Motif', en: 'Reason' };
    if (chosen() === 1) delete activity.note;
  }
  for (const observation of (rich.observations ?? []) as Json[]) {
    if (chosen() === 1) observation.revisionStatus = 'preliminary';
    if (observation.missing && chosen() === 1 && observation.denominator === undefined)
      observation.missing = { reason: 'nothing-to-measure' };
  }
  if (rich.pillars && chosen() === 1) rich.nextReviewOn = '2031-01-01';
  return rich;
}

const generated = [JSON.parse(kpiReport(60_000).bytes.toString()), JSON.parse(roadmap(60_000).toString())] as Json[];

test.each(generated)(
  'a generated $format comes back whole with the ledger, whatever it uses of the newer version',
  async (document) => {
    const pair = pairs.find(({ format }) => format === document.format) as (typeof pairs)[number];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { minLength: 50, maxLength: 50 }), async (choices) => {
        const { document: newer } = await migrate(document, { to: pair.newer });
        const rich = enriched(newer, choices);
        const down = await migrate(rich, { to: pair.older });
        expect([down.result.outcome, untruths(rich, down.document, down.ledger)]).toEqual(['conformant', []]);
        const again = await migrate(down.document, { to: pair.newer });
        expect(untruths(down.document, again.document, again.ledger)).toEqual([]);
        expect((await migrate(again.document, { to: pair.older })).document).toEqual(down.document);
      }),
      { numRuns: 15 },
    );
  },
);

describe('a ledger that is not so', async () => {
  // A document of which something is moved and something dropped on the way back.
  const pair = pairs.find(({ format }) => format === 'roadmap') as (typeof pairs)[number];
  const newer = versions.find((one) => one.format === pair.format && one.version === pair.newer);
  const before = newer?.examples.get('national') as object;
  const { document, ledger } = await migrate(before, { to: pair.older });
  const kinds = Object.keys(ledger.totals) as (keyof Ledger['totals'])[];
  const mutants: [string, (it: Ledger) => void][] = [
    ...kinds.map((kind): [string, (it: Ledger) => void] => [`${kind} one more`, (it) => it.totals[kind]++]),
    ['a field more before', (it) => it.fields.before++],
    ['a field more after', (it) => it.fields.after++],
    ['one place fewer', (it) => delete it.kept[Object.keys(it.kept)[3] as string]],
    ...ledger.entries.flatMap((entry, index): [string, (it: Ledger) => void][] => [
      [`without ${entry.is} ${entry.pointer}`, (it) => it.entries.splice(index, 1)],
      [
        `with another pointer than ${entry.pointer}`,
        (it) => ((it.entries[index] as { pointer: string }).pointer += 'x'),
      ],
    ]),
    [
      'another value dropped',
      (it) => Object.assign(it.entries.find(({ is }) => is === 'dropped') as object, { value: 'x' }),
    ],
    [
      'another value before',
      (it) => Object.assign(it.entries.find(({ was }) => was !== undefined) as object, { was: 'x' }),
    ],
  ];

  test('is so as it was made', () => {
    expect(untruths(before, document, ledger)).toEqual([]);
    expect(mutants.length).toBeGreaterThan(12);
  });

  test.each(mutants)('is told: %s', (_, mutate) => {
    const mutant = structuredClone(ledger);
    mutate(mutant);
    expect(untruths(before, document, mutant)).not.toEqual([]);
  });
});

describe('editions of code lists', () => {
  const example = (format: string, name: string) =>
    versions.find((one) => one.format === format)?.examples.get(name) as Json;

  test('standards of 2018 are those of 2022, which has one more, not yet spoken of', async () => {
    const before = example('wco-implementation-status', 'national');
    const { document, ledger } = await migrate(before, { catalogs: { 'wco-standard': 'FOS-2022' } });
    expect(document).toMatchObject({ edition: 'FOS-2022', catalogs: { 'wco-standard': 'FOS-2022' } });
    expect(ledger.editions).toMatchObject([{ from: 'FOS-2018', to: 'FOS-2022', unmapped: [], added: ['DATAQUALITY'] }]);
    expect(untruths(before, document, ledger)).toEqual([]);
    expect((await migrate(document, { catalogs: { 'wco-standard': 'FOS-2018' } })).document).toEqual(before);
  });

  test('pillars that an older edition does not have are named with their places, and stay', async () => {
    const before = example('roadmap', 'national');
    const { document, ledger, result } = await migrate(before, { catalogs: { 'ore-pillar': 'ORE-2017' } });
    expect((document as Json).pillars).toEqual(before.pillars);
    const [{ unmapped } = { unmapped: [] }] = ledger.editions;
    expect(unmapped.map(({ code }) => code).sort()).toEqual(['CERT', 'ECOMINT']);
    for (const { code, pointers } of unmapped) for (const pointer of pointers) expect(at(before, pointer)).toBe(code);
    const warned = result.findings.filter(({ rule }) => rule.endsWith('list-codes-are-known'));
    expect(warned.map(({ pointer }) => pointer).sort()).toEqual(unmapped.flatMap(({ pointers }) => pointers).sort());
    expect(untruths(before, document, ledger)).toEqual([]);
  });
});

test('100,000 observations are migrated, and the ledger stays small', async () => {
  const { bytes, observations } = kpiReport(33_000_000);
  expect(observations).toBeGreaterThan(100_000);
  const { document, ledger } = await migrate(bytes, { to: '1.1' });
  expect((document as { observations: object[] }).observations).toHaveLength(observations);
  expect(ledger.totals.kept).toBe(ledger.fields.before);
  expect(JSON.stringify(ledger).length).toBeLessThan(20_000);
}, 120_000);
