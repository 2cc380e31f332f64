import type { Comparison, SeriesRule } from '@waypost/schemas/define/rule';
import { describe, expect, test } from 'vitest';
import { publishedVersions } from '../../../../test/published.ts';
import { formats } from '../formats/index.gen.ts';
import { sha256 } from '../sha256.ts';
import { validate } from '../validate.ts';
import { readRelated } from './read-related.ts';
import { seriesOf } from './series.ts';

const rule = (id: string, compares: SeriesRule['compares'], more: Partial<SeriesRule> = {}): SeriesRule => ({
  id,
  clause: 'X',
  severity: 'warning',
  since: '1.0',
  source: ['proposed'],
  formats: ['report'],
  compares,
  document() {},
  ...more,
});
const document = {
  format: 'report',
  formatVersion: '1.0',
  documentId: 'report-2',
  revision: 2,
  issuedOn: '2025-03-10',
  relatedDocuments: [{ id: 'plan', relation: 'reports-on', documentId: 'plan' }],
};
const others = {
  earlier: { ...document, revision: 1 },
  previous: { ...document, documentId: 'report-1', issuedOn: '2025-02-10' },
  plan: { format: 'plan', documentId: 'plan', revision: 1 },
};
type Other = keyof typeof others;
const given = (...names: Other[]) => names.map((name) => ({ name, document: others[name] }));

describe('a rule is run where what it compares with is at hand', () => {
  test.each<[compares: SeriesRule['compares'], Other[], boolean]>([
    [['earlier-revision'], ['earlier'], true],
    [['earlier-revision'], ['previous', 'plan'], false],
    [['previous'], ['previous'], true],
    [['previous'], ['earlier'], false],
    [['listed'], ['plan'], true],
    [['listed'], ['previous'], false],
    [['plan' as Comparison], ['plan'], true],
    [['plan' as Comparison], ['earlier'], false],
    [['previous', 'plan'], ['previous'], false],
    [['previous', 'plan'], ['previous', 'plan'], true],
    [[['earlier-revision', 'previous']], ['previous'], true],
    [[['earlier-revision', 'previous']], ['earlier'], true],
    [[['earlier-revision', 'previous']], ['plan'], false],
    [[], [], true],
  ])('%j with %j: %s', (compares, names, expected) => {
    const { rules, notChecked } = seriesOf(document, { rules: [rule('r', compares)], documents: given(...names) });
    const left = notChecked.flatMap((entry) => entry.rules ?? []);
    expect([rules.map(({ id }) => id), left]).toEqual(expected ? [['r'], []] : [[], ['r']]);
  });

  test.each<[what: string, SeriesRule, own: object, left: string[]]>([
    ['of another stage', rule('r', ['previous'], { from: 'submitted' }), { lifecycle: 'draft' }, []],
    ['on the revision before, of a first revision', rule('r', ['earlier-revision']), { revision: 1 }, []],
    ['on listed documents, where none is listed', rule('r', ['listed']), { relatedDocuments: [] }, []],
    ['on one of two, where one cannot be', rule('r', [['earlier-revision', 'previous']]), { revision: 1 }, ['r']],
  ])('a rule %s', (_, one, own, left) => {
    const { rules, notChecked } = seriesOf({ ...document, ...own }, { rules: [one], documents: given('plan') });
    expect([rules, notChecked.flatMap((entry) => entry.rules ?? [])]).toEqual([[], left]);
  });
});

test('what is listed but not at hand is said, each once', () => {
  const [plan] = document.relatedDocuments;
  const relatedDocuments = [plan, { ...plan, id: 'again' }];
  const { notChecked } = seriesOf({ ...document, relatedDocuments }, { rules: [], documents: given('previous') });
  expect(notChecked).toEqual([{ layer: 'series', reason: 'no-related-document', documents: ['plan'] }]);
});

describe('a document validated with others', async () => {
  const loaded = await Promise.all(Object.values(formats).map(({ load }) => load()));
  const { module: bare } = loaded.find(({ module }) => module.ruleSet.rules.length === 0) as (typeof loaded)[number];
  const [version] = await publishedVersions();
  const [example] = [...(version?.examples.values() ?? [])] as [object];
  const text = JSON.stringify(example);
  const hostile = { ...example, revision: { valueOf: 1 }, relatedDocuments: [{ id: '__proto__', documentId: 7 }] };

  test.each<[string, string | Uint8Array | object]>([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['no text', Uint8Array.of(0xff, 0xfe)],
    ['another format', '{"format":"letter"}'],
    ['another version', JSON.stringify({ ...example, formatVersion: '99.0' })],
    ['a broken part', JSON.stringify(hostile)],
    ['a name twice', `${text.slice(0, -1)},"revision":1}`],
    ['a value that is none', { self: null }],
    [
      'a format without rules on its content, broken',
      { format: bare.format, formatVersion: Object.keys(bare.versions)[0] },
    ],
  ])('%s: it is named as not compared with', async (_, input) => {
    const { outcome, notChecked, comparedWith } = await validate(text, { related: [{ name: 'other.json', input }] });
    expect(outcome).toBe('conformant');
    expect(notChecked).toContainEqual({ layer: 'series', reason: 'earlier-errors', documents: ['other.json'] });
    expect(comparedWith).toEqual([]);
  });

  test('a sound one is named with its digest, if there are bytes', async () => {
    const bytes = new TextEncoder().encode(text);
    const { comparedWith } = await validate(text, { related: [{ name: 'a.json', input: bytes }, { input: example }] });
    expect(comparedWith.map(({ name, sha256: digest }) => [name, digest])).toEqual([
      ['a.json', await sha256(bytes)],
      ['2', undefined],
    ]);
  });

  test('one read before is not read again', async () => {
    const bytes = new TextEncoder().encode(text);
    const digest = await sha256(bytes);
    const expected = await validate(text, { related: [{ input: text }] });
    const read = await readRelated({ name: 'a.json', input: bytes });
    bytes.fill(0);
    const { comparedWith, notChecked } = await validate(text, { related: [read] });
    expect(comparedWith).toEqual([{ name: 'a.json', document: example, sha256: digest }]);
    expect(notChecked).toEqual(expected.notChecked);
  });

  test('of those that cannot be used no more are named than a report takes, each once', async () => {
    const related = Array.from({ length: 240 }, (_, i) => ({ name: `${i % 120}.json`, input: '{' }));
    const { notChecked } = await validate(text, { related });
    const named = notChecked.find(({ reason }) => reason === 'earlier-errors')?.documents;
    expect([named?.length, new Set(named).size]).toEqual([100, 100]);
  });

  test('none at all: every rule across documents is left out, and said so', async () => {
    const alone = await validate(text);
    expect(alone.notChecked).toContainEqual({ layer: 'series', reason: 'not-requested' });
    const { notChecked } = await validate(text, { related: [] });
    const left = notChecked.flatMap(({ layer, rules = [] }) => (layer === 'series' ? rules : []));
    expect(left.length).toBeGreaterThan(5);
  });

  test.each(await publishedVersions())('$format: only rules that there are can be left out', async (version) => {
    const { load, loadSeries } = formats[version.format as keyof typeof formats];
    const [{ module }, { series }] = await Promise.all([load(), loadSeries()]);
    expect(module.hasSeries).toBe(series.length > 0);
    const [example] = [...version.examples.values()] as [object];
    const isTold = async (value: unknown) =>
      (await validate(value as object)).notChecked.some(({ layer }) => layer === 'series');
    const broken = { ...example, [Object.keys(example)[3] as string]: null };
    expect([await isTold(example), await isTold(broken)]).toEqual([module.hasSeries, module.hasSeries]);
  });
});
