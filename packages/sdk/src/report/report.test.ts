import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { applyPatch, type Case } from '@waypost/generate/cases';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { collectionOf } from '../known-format.ts';
import { ar } from '../messages/ar.gen.ts';
import { en } from '../messages/en.gen.ts';
import { es } from '../messages/es.gen.ts';
import { fr } from '../messages/fr.gen.ts';
import { pt } from '../messages/pt.gen.ts';
import { validate } from '../validate.ts';
import { type Report, report, reportText } from './report.ts';

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const json = <T>(path: string) => JSON.parse(read(path)) as T;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const languages = { fr, en, ar, pt, es };

interface Index {
  formats: { format: string; version: string; files: Record<string, { path: string; sha256: string }> }[];
}
const versions = json<Index>('specs/index.json').formats;

/** The report on bytes, and the verdict of the standard on that report. */
async function reportOn(bytes: Uint8Array, name = 'a.json') {
  const made = await report(await validate(bytes), { name, bytes, languages });
  const verdict = await validate(bytesOf(reportText(made)));
  return { made, findings: verdict.findings.map(({ rule, pointer }) => `${rule} ${pointer}`) };
}

/** An example of a version: its profile, or `document` where there are no profiles. */
const exampleOf = ({ format, version }: Index['formats'][number]) =>
  json<Case[]>(`specs/${format}/v${version}/cases/boundaries.json`)[0]?.base ?? 'document';

/** Two cases of each structural rule, from all formats. */
function structuralCases() {
  const taken = new Map<string, { text: string; rules: string[] }[]>();
  for (const { format, version, files } of versions) {
    const cases = json<Case[]>(`specs/${files['cases/boundaries.json']?.path}`);
    for (const { base, patch, findings } of cases) {
      const fresh = findings.find(({ rule }) => (taken.get(rule)?.length ?? 0) < 2);
      if (!fresh || cases.some(({ id }) => id === base)) continue;
      const document = applyPatch(json(`schemas/formats/${format}/v${version}/examples/${base}.json`), patch);
      const entry = { text: JSON.stringify(document), rules: findings.map(({ rule }) => rule) };
      taken.set(fresh.rule, [...(taken.get(fresh.rule) ?? []), entry]);
    }
  }
  return [...taken].flatMap(([rule, entries]) => entries.map((entry) => ({ rule, ...entry })));
}

const documentText = (member: string) => `{ "format": "${versions[0]?.format}", "formatVersion": "1.0", ${member} }`;
const withCollection = versions.find(({ format }) => collectionOf(format) !== undefined)?.format;
const unreadable: [rule: string, input: string | Uint8Array][] = [
  ['read/first-line', `{ "format": "${withCollection}" }\n{}`],
  ['read/encoding', Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x7d)],
  ['read/encoding', Uint8Array.of(0xff, 0xfe, 0x7b, 0)],
  ['read/empty', ' '],
  ['read/too-deep', `${'['.repeat(65)}${']'.repeat(65)}`],
  ['read/syntax', '{ "a": 1, }'],
  ['read/syntax', '{ "\u202e##[error]\u001b[31m": }'],
  ['read/duplicate-key', documentText('"a\\u001b": 1, "\\u0061\\u001b": 2')],
  ['read/forbidden-key', documentText('"__proto__": {}')],
  ['read/number-precision', documentText('"revision": 9007199254740993')],
  ['read/number-range', documentText('"revision": 1e400')],
  ['read/lone-surrogate', documentText('"title": { "en": "\\ud800" }')],
  ['read/control-character', documentText('"title": { "en\u009b": "\\u001b]0;x\\u0007" }')],
  ['read/bidi-character', documentText('"\u202e": "\u202e"')],
  ['read/not-nfc', documentText('"e\u0301": "e\u0301"')],
  ['structure/unknown-format', '{ "format": "::error::\\u001b[2J\u202e##[error]" }'],
  ['structure/unknown-version', documentText('').replace('1.0', '9\u202e').replace(',  }', '}')],
];

describe('a report is a valid document of the standard', () => {
  const cases = [
    ...structuralCases().map(({ rule, text }) => [rule, bytesOf(text)] as const),
    ...unreadable.map(([rule, input]) => [rule, typeof input === 'string' ? bytesOf(input) : input] as const),
  ];

  it.each(cases)('%s', async (rule, bytes) => {
    const { made, findings } = await reportOn(bytes, 'd\u202e\u001b/é.json');
    expect(made.findings.map((finding) => finding.rule)).toContain(rule);
    expect(findings).toEqual([]);
    expect(reportText(made)).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]|##\w*\[/u);
  });

  it('has a case of every rule that has a message', () => {
    const tried = new Set(cases.map(([rule]) => rule));
    const published = Object.keys(json<{ rules: object }>('specs/layers.json').rules);
    // What is only found in streams cannot be tried with all bytes at hand.
    expect(published.filter((rule) => !tried.has(rule))).toEqual(['read/too-large', 'read/damaged']);
  });

  it('where there are more findings than it lists', async () => {
    const items = Array.from({ length: 2000 }, () => '1').join();
    const { made, findings } = await reportOn(bytesOf(documentText(`"sources": [${items}]`)));
    expect(findings).toEqual([]);
    expect(made.capped).toBe(true);
    expect(made.findings).toHaveLength(1000);
    expect(made.totals.error).toBeGreaterThan(2000);
  });

  it.each(['error', 'warning', 'info'] as const)('where there is one %s more than it lists', async (severity) => {
    const result = await validate(documentText('"sources": [1]'));
    const one = { ...(result.findings[0] as Finding), severity };
    const findings = Array.from({ length: 1000 }, () => one);
    const none = { error: 0, warning: 0, info: 0 };
    const cappedAt = async (count: number) =>
      (await report({ ...result, findings, totals: { ...none, [severity]: count } })).capped;
    expect([await cappedAt(1000), await cappedAt(1001)]).toEqual([false, true]);
  });
});

describe('a report of a document that conforms', () => {
  const subject = versions.find((version) => exampleOf(version) !== 'document') as (typeof versions)[number];
  const { format, version, files } = subject;
  const text = `\ufeff${read(`schemas/formats/${format}/v${version}/examples/${exampleOf(subject)}.json`)}`;

  it('says what it is about, by digests too', async () => {
    const { made } = await reportOn(bytesOf(text), 'x/y.json');
    const { documentId, profile, revision } = JSON.parse(text.slice(1));
    expect(made).toMatchObject({
      outcome: 'conformant',
      document: { name: 'x/y.json', format, formatVersion: version, documentId, revision, encoding: 'json' },
      totals: { error: 0, warning: 0, info: 0 },
      digests: {
        document: createHash('sha256').update(text).digest('hex'),
        schema: files['schema.json']?.sha256,
      },
      language: 'fr',
    });
    expect(made.document.profile).toBe(profile);
    expect(made.document.bytes).toBe(bytesOf(text).length);
  });

  it('is the same bytes each time, and bears no time', async () => {
    const [first, second] = [await reportOn(bytesOf(text)), await reportOn(bytesOf(text))];
    expect(reportText(first.made)).toBe(reportText(second.made));
  });

  it('says what was not checked, in words', async () => {
    const { made } = await reportOn(bytesOf(text));
    const series = made.notChecked.find(({ layer }) => layer === 'series');
    expect(series?.text?.en).toMatch(/^Rules across documents – .+\.$/);
    expect(series?.text?.fr).toMatch(/^Règles entre documents – .+\.$/);
    for (const entry of made.notChecked) expect(Object.keys(entry.text ?? {})).toEqual(Object.keys(languages));
  });

  it('of a value states neither size, digest nor encoding', async () => {
    const made: Report = await report(await validate(JSON.parse(text.slice(1))), { name: '' });
    expect(Object.keys(made.document)).not.toEqual(expect.arrayContaining(['name']));
    expect(made.document).not.toHaveProperty('bytes');
    expect(made.document).not.toHaveProperty('encoding');
    expect(made.digests).not.toHaveProperty('document');
    expect(made).not.toHaveProperty('language');
    expect((await validate(bytesOf(reportText(made)))).findings).toEqual([]);
  });
});

describe('what a report holds of a document', () => {
  const table: [string, unknown, object][] = [
    [
      'well-formed fields',
      { profile: 'a-b', revision: 3, documentId: 'urn:x1:y' },
      { profile: 'a-b', revision: 3, documentId: 'urn:x1:y' },
    ],
    ['nothing that is not', { profile: 'A', revision: 0, documentId: 'x', formatVersion: '1' }, {}],
    ['nothing of other types', { profile: ['a'], revision: '3', format: null }, {}],
    ['nothing inherited', JSON.parse('{"__proto__": {"profile": "a"}}'), {}],
    ['nothing of an array', ['a'], {}],
  ];
  it.each(table)('%s', async (_, value, expected) => {
    expect((await report(await validate(value as object))).document).toEqual(expected);
  });

  it('numbers beyond what JSON keeps become text', async () => {
    const text = `{ "format": "${versions[0]?.format}", "formatVersion": "1.0", "revision": 1e300 }`;
    const { made } = await reportOn(bytesOf(text));
    const maximum = made.findings.find(({ rule }) => rule === 'structure/maximum');
    expect(maximum?.args.value).toBe('1e+300');
  });
});
