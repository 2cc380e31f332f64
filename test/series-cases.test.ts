import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { applyPatch, type Operation } from '@waypost/generate/cases';
import { findSeriesRules, type RuleSource } from '@waypost/generate/rules';
import { find } from '@waypost/generate/sources';
import type { SeriesRule } from '@waypost/schemas/define/rule';
import { type Finding, formats, validate } from '@waypost/sdk';
import { describe, expect, test } from 'vitest';
import { publishedVersions, readJson, root } from './published.ts';
import { eager, type Shape, silenced } from './rule-mutants.ts';
import { expectProse, wantedArguments } from './rule-prose.ts';

/** An example of a format, `<format>/<example>`, and a change of it. */
interface Changed {
  base: string;
  patch: Operation[];
}

/** A document, the documents at hand with it, and exactly what is found in it. */
interface SeriesCase extends Changed {
  id: string;
  why: string;
  related: Changed[];
  findings: Pick<Finding, 'rule' | 'severity' | 'pointer'>[];
}

type Place = SeriesCase['findings'][number];
type FormatId = keyof typeof formats;

const versions = await publishedVersions();
const published = new Map(versions.map((version) => [version.format, version]));
/** What is compared with is mostly older: it is of the first version. */
const first = new Map(versions.toReversed().map((version) => [version.format, version]));
const sources = new Map<string, RuleSource<SeriesRule>>();
for (const format of published.keys())
  for (const source of await findSeriesRules(format)) sources.set(source.rule.id, source);

const formatOf = ({ base }: Changed) => base.split('/')[0] as FormatId;
const casesOf = ({ cases }: RuleSource<SeriesRule>) => cases as SeriesCase[];
const places = (findings: readonly Place[]) =>
  findings
    .map(({ rule, severity, pointer }) => `${severity} ${rule} ${pointer}`)
    .sort()
    .join('\n');

function documentOf({ base, patch }: Changed, among = published): Record<string, unknown> {
  const example = among.get(formatOf({ base, patch }))?.examples.get(base.split('/')[1] ?? '');
  if (!example) throw new Error(`unknown base ${base}`);
  return applyPatch(example, patch) as Record<string, unknown>;
}

/** As files on a disk: what is compared by its bytes is there. */
const bytesOf = (changed: Changed, among = published) =>
  new TextEncoder().encode(JSON.stringify(documentOf(changed, among)));

const judged = (one: SeriesCase) =>
  validate(bytesOf(one), { related: one.related.map((related) => ({ input: bytesOf(related, first) })) });

/** The findings of a case once a rule is replaced. */
async function findingsWith(one: SeriesCase, replacement: object & { id: string }): Promise<Finding[]> {
  const format = formats[formatOf(one)];
  const [type, { series }] = await Promise.all([format.load(), format.loadSeries()]);
  const rules = series.map((rule) => (rule.id === replacement.id ? (replacement as SeriesRule) : rule));
  const documents = one.related.map((related) => ({
    document: documentOf(related, first),
    sha256: createHash('sha256').update(bytesOf(related, first)).digest('hex'),
  }));
  return type.validate(documentOf(one), { series: { rules, documents } }).findings;
}

async function isNoticed(cases: SeriesCase[], replacement: object & { id: string }) {
  for (const one of cases) if (places(await findingsWith(one, replacement)) !== places(one.findings)) return true;
  return false;
}

test('there are rules across documents for every national format', () => {
  expect(sources.size).toBeGreaterThanOrEqual(14);
  const judgedFormats = new Set([...sources.values()].flatMap(({ rule }) => rule.formats));
  const national = [...published.values()].filter(({ schema }) => 'lifecycle' in (schema.properties as object));
  expect([...judgedFormats].sort()).toEqual(national.map(({ format }) => format).sort());
});

test('clauses are numbered, each for one rule, and listed in the README', () => {
  const readme = readFileSync(`${root}schemas/series/README.md`, 'utf8');
  const clauses = [...sources.values()].map(({ rule }) => rule.clause);
  expect(clauses.sort()).toEqual(clauses.map((_, index) => `SR-R${index + 1}`).sort());
  for (const { rule } of sources.values())
    expect(readme).toMatch(new RegExp(`\\| ${rule.clause} +\\| \`${rule.id}\` `));
});

describe.each([...sources.values()])('$rule.id', (source) => {
  const { id, severity } = source.rule;

  test.each(casesOf(source))('$id: $why', async (one) => {
    const { findings, notChecked } = await judged(one);
    expect(places(findings)).toBe(places(one.findings));
    // A case says nothing of a rule that was left out, or if a document to compare with is broken.
    const unchecked = notChecked.filter(({ layer, reason, rules }) =>
      layer === 'series' ? reason === 'earlier-errors' || rules?.includes(id) : false,
    );
    expect(unchecked).toEqual([]);
  });

  test('has a case in which it holds and one for each way to fail', async () => {
    const own = (one: SeriesCase) => one.findings.filter(({ rule }) => rule === id);
    expect(casesOf(source).some(({ findings }) => findings.length === 0)).toBe(true);
    const reached = new Set<unknown>();
    for (const one of casesOf(source).filter((each) => own(each).length > 0))
      for (const { rule, args } of (await judged(one)).findings) {
        if (rule !== id) continue;
        reached.add(args.variant ?? '');
        expect(wantedArguments(source, args.variant).filter((name) => !(name in args))).toEqual([]);
      }
    const variants = Object.keys(source.messages.en?.variants ?? {});
    expect([...reached].sort()).toEqual(['', ...variants].sort());
    expect(
      new Set(
        casesOf(source)
          .flatMap(own)
          .map((finding) => finding.severity),
      ),
    ).toEqual(new Set([severity]));
  });

  test('some case notices if it never fires', async () => {
    expect(await isNoticed(casesOf(source), { ...source.rule, ...silenced(source.rule as Shape) })).toBe(true);
  });

  test.each(eager(source.rule as Shape))('some case notices if it fires at every %s', async (_, always) => {
    const holding = casesOf(source).filter(({ findings }) => findings.every(({ rule }) => rule !== id));
    expect(await isNoticed(holding, { ...source.rule, ...always })).toBe(true);
  });

  test('speaks five languages', () => expectProse(source));
});

/** What goes together: the examples of all formats, each story, and of those that tell none the revisions of a document. */
const groups = new Map<string, string[]>();
for (const file of await find([
  'examples/*/*.json',
  'schemas/formats/*/v*/examples/*.json',
  '!**/{package,tsconfig}.json',
])) {
  const [, story = ''] = /^examples\/([^/]+)/.exec(file) ?? [];
  const group = story === 'unusual' ? readJson<{ documentId: string }>(file).documentId : story || 'the formats';
  groups.set(group, [...(groups.get(group) ?? []), file]);
}

test.each([...groups])('examples of %s, each beside all others, give no finding across documents', async (_, files) => {
  const related = files.map((file) => ({ name: file, input: readFileSync(root + file) }));
  for (const { name, input } of related) {
    const { findings } = await validate(input, { related });
    expect([name, findings.filter(({ rule }) => sources.has(rule))]).toEqual([name, []]);
  }
});
