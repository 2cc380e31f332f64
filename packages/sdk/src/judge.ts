import { type Checked, checkedOf, DocumentCheck, type LayerFindings } from './document-check.ts';
import type { FormatModule } from './document-type.ts';
import type { Finding, FindingArguments, Position } from './finding.ts';
import { type AppliedPolicy, chosenPolicy } from './policy/policy.ts';
import { excerpt } from './read/excerpt.ts';
import { MOST_FINDINGS } from './read/limits.ts';
import { type CollectionOf, locateInLines } from './read/lines.ts';
import { locate } from './read/locate.ts';
import { read } from './read/read.ts';
import { bytesIn, kindOf } from './read/value-given.ts';
import type { Layer, NotChecked, Result } from './result.ts';
import type { RuleOptions } from './rules/check-rules.ts';
import { identitiesIn } from './rules/parts.ts';
import type { Series } from './series/series.ts';
import type { Outline } from './structure/compiled.ts';
import { nearest } from './structure/nearest.ts';
import { checkStructure } from './structure/structure.ts';
import { divided } from './structure/structure-run.ts';

/** All layers but the first. */
export const afterReading = ['structure', 'rules', 'catalogs', 'series'] as const;

/**
 * Judges one document, read before, by the format that it should be of.
 * @throws TypeError if a policy is given without a date.
 */
export function judge(reading: Reading, module: FormatModule, options: RuleOptions = {}): Result {
  const policy = chosenPolicy(options);
  const result = judgeWhole(reading, (it) => judgeLayers(it, module, options.series, policy));
  return policy ? { policy, ...result } : result;
}

/** Judges what was read. If a value that was given cannot be looked at, as JSON would, that is what is wrong with it. */
function judgeWhole<T>(reading: Reading, judged: (reading: Reading) => T): T {
  try {
    return judged(reading);
  } catch (error) {
    try {
      JSON.stringify(reading.value);
    } catch (failure) {
      return judged(unreadable(failure));
    }
    throw error;
  }
}

function judgeLayers(
  reading: Reading,
  module: FormatModule,
  series: RuleOptions['series'],
  policy: AppliedPolicy | undefined,
): Result {
  const unread: NotChecked[] = unchecked(afterReading, 'earlier-errors');
  if (!reading.parsed) return conclude(reading, [], unread);
  const { value } = reading;
  const wrong = wrongIdentity(value, module.format, Object.keys(module.versions));
  if (wrong) return conclude(reading, [resultOf([wrong.finding])], unchecked(afterReading, wrong.reason));
  const structure = structureOf(value, module);
  const { header, items } = divided(value, structure, module.collection);
  const identities = identitiesOf(header, value, structure.outline);
  const check = new DocumentCheck(
    { module, structure, header: header as object, identities: () => identities },
    series,
    policy,
  );
  check.header();
  for (let index = 0; index < items.length; index++) check.item(items[index], index);
  const found = check.finish();
  const told = found.rules.findings.map((finding) =>
    check.settled(finding, items[check.itemIn(finding.pointer) ?? -1]),
  );
  return verdictOf(reading, checkedOf(found, told), series);
}

/** The ids of a document. Mostly what is referred to stands in the header: items, which are many, are looked at last. */
function identitiesOf(header: unknown, whole: unknown, outline: Outline) {
  let own: Set<string> | undefined;
  let all: Set<string> | undefined;
  return {
    has(id: string) {
      own ??= identitiesIn(header, outline);
      if (own.has(id)) return true;
      all ??= identitiesIn(whole, outline);
      return all.has(id);
    },
  };
}

/** The result of what structure and rules say. */
export const verdictOf = (
  reading: Reading,
  { layers, notChecked, policy }: Checked,
  series: Series | undefined,
): Result => ({
  ...conclude(reading, layers, notChecked),
  comparedWith: series?.documents ?? [],
  ...(policy && { policy }),
});

/** Whether a document can be read in one way only and its structure holds, so that others can be compared with it. */
export const isSound = (reading: Reading, module: FormatModule): boolean =>
  judgeWhole(reading, ({ parsed, value, total }) => {
    if (!parsed || total > 0 || wrongIdentity(value, module.format, Object.keys(module.versions))) return false;
    return checkStructure(structureOf(value, module), value, module.collection).total === 0;
  });

/** The compiled schema of a document of known identity. */
function structureOf(value: unknown, { versions }: FormatModule) {
  const structure = versions[(value as { formatVersion: string }).formatVersion];
  if (!structure) throw new TypeError('a known version has no structure');
  return structure;
}

export const resultOf = (findings: Finding[]): LayerFindings => ({
  findings,
  totals: { error: findings.length, warning: 0, info: 0 },
});

export const unchecked = (layers: readonly Layer[], reason: NotChecked['reason']): NotChecked[] =>
  layers.map((layer) => ({ layer, reason }));

/** A document after the read layer. */
export interface Reading {
  /** The bytes that were read, if bytes were given. */
  bytes?: Uint8Array;
  text: string | undefined;
  value: unknown;
  parsed: boolean;
  findings: Finding[];
  total: number;
  notChecked: NotChecked[];
  encoding?: Result['encoding'];
  /** Of NDJSON, the collection whose items are on lines of their own. */
  collection?: string;
  /** Of a text that is not held: where the findings stand, by pointer. */
  positions?: ReadonlyMap<string, Position>;
}

/** Bytes and text are read; any other value is taken as parsed elsewhere. `collectionOf` tells NDJSON from JSON. */
export function readInput(input: unknown, collectionOf?: CollectionOf): Reading {
  let source: Uint8Array | string | undefined;
  try {
    source = typeof input === 'string' ? input : bytesIn(input);
  } catch (error) {
    return unreadable(error);
  }
  if (source === undefined) return readValue(input);
  const bytes = typeof source === 'string' ? {} : { bytes: source };
  return { ...read(source, collectionOf), ...bytes, notChecked: [] };
}

/** A value that was parsed elsewhere, if it lets itself be asked for its identity. */
export function readValue(value: unknown): Reading {
  try {
    wrongIdentity(value, [], []);
  } catch (error) {
    return unreadable(error);
  }
  return { text: undefined, value, parsed: true, findings: [], total: 0, notChecked: [...valueGiven] };
}

const valueGiven: readonly NotChecked[] = [{ layer: 'read', reason: 'value-given' }];

/** A value of which a getter throws, a proxy that was revoked, a buffer that was given away. */
const unreadable = (error: unknown): Reading => ({
  text: undefined,
  value: undefined,
  parsed: false,
  findings: [noValue(error instanceof Error ? `${error.message}` : typeof error)],
  total: 1,
  notChecked: [...valueGiven],
});

/** The finding on what is no value of JSON, such as a `Blob` or a promise. */
const noValue = (reason: string): Finding =>
  error('not-an-object', '', { variant: 'unreadable', reason: excerpt(reason, 200) });

/** Why a value cannot be judged by a format's schemas: not an object, another format, a version that is not known. */
export function wrongIdentity(value: unknown, known: string | readonly string[], versions: readonly string[]) {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { finding: error('not-an-object', '', {}), reason: 'unknown-format' as const };
  const { format, formatVersion } = value as { format?: unknown; formatVersion?: unknown };
  const kind = format === undefined ? kindOf(value) : 'Object';
  if (kind !== 'Object') return { finding: noValue(kind), reason: 'unknown-format' as const };
  const formats = typeof known === 'string' ? [known] : known;
  if (!formats.includes(format as string))
    return { finding: unknown('unknown-format', 'format', format, formats, {}), reason: 'unknown-format' as const };
  if (!versions.includes(formatVersion as string)) {
    const finding = unknown('unknown-version', 'formatVersion', formatVersion, versions, { format: String(format) });
    return { finding, reason: 'unknown-version' as const };
  }
  return undefined;
}

function unknown(
  rule: string,
  member: string,
  value: unknown,
  known: readonly string[],
  more: FindingArguments,
): Finding {
  if (value === undefined) return error(rule, '', { variant: 'absent', known: [...known], ...more });
  const word = excerpt(typeof value === 'string' ? value : jsonOf(value), 100);
  return error(rule, `/${member}`, { value: word, known: [...known], ...more, ...hintOn(rule, value, word, known) });
}

function hintOn(rule: string, value: unknown, word: string, known: readonly string[]): FindingArguments {
  if (rule === 'unknown-version') return typeof value === 'string' ? {} : { variant: 'not-a-text' };
  const suggestion = nearest(word, known);
  return suggestion === undefined ? {} : { variant: 'suggestion', suggestion };
}

/** A value that is no text, as JSON; given as a value, it may be something that JSON cannot say. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}

const error = (rule: string, pointer: string, args: FindingArguments): Finding => ({
  rule: `structure/${rule}`,
  severity: 'error',
  pointer,
  args,
});

/** The verdict of all layers, with findings in the order of the document and positions where there is a text. */
export function conclude(reading: Reading, layers: LayerFindings[], notChecked: NotChecked[]): Result {
  const totals = { error: reading.total, warning: 0, info: 0 };
  for (const layer of layers)
    for (const severity of ['error', 'warning', 'info'] as const) totals[severity] += layer.totals[severity];
  const { format, formatVersion } = (
    typeof reading.value === 'object' && reading.value !== null ? reading.value : {}
  ) as Record<string, unknown>;
  const conformant = totals.error === 0;
  return {
    outcome: conformant ? 'conformant' : 'not-conformant',
    document: conformant ? reading.value : undefined,
    value: reading.value,
    format: typeof format === 'string' ? format : undefined,
    formatVersion: typeof formatVersion === 'string' ? formatVersion : undefined,
    findings: inDocumentOrder(
      reading,
      layers.flatMap(({ findings }) => findings),
    ),
    totals,
    notChecked: [...reading.notChecked, ...notChecked],
    comparedWith: [],
    ...(reading.encoding && { encoding: reading.encoding }),
  };
}

function inDocumentOrder({ text, findings, collection, positions }: Reading, found: Finding[]): Finding[] {
  if (positions) return inOrder(findings, found, positions);
  if (text === undefined) return [...findings, ...found].slice(0, MOST_FINDINGS);
  const pointers = new Set(found.map(({ pointer }) => pointer));
  if (pointers.size === 0) return inOrder(findings, [], new Map());
  return inOrder(findings, found, collection ? locateInLines(text, collection, pointers) : locate(text, pointers));
}

/** The first findings in the order of their positions, then of rule ids; those found without one get it by pointer. */
function inOrder(
  read: readonly Finding[],
  found: readonly Finding[],
  positions: ReadonlyMap<string, Position>,
): Finding[] {
  const placed = found.map((finding) => {
    const position = positions.get(finding.pointer);
    return position ? { ...finding, position } : finding;
  });
  const offset = (finding: Finding) => finding.position?.offset ?? 0;
  return [...read, ...placed]
    .sort((a, b) => offset(a) - offset(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
    .slice(0, MOST_FINDINGS);
}
