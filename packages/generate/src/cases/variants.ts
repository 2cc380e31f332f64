import type { Node } from '../emit/dialect.ts';
import { distinguishingTexts, fits, patternTexts } from './pattern-texts.ts';

/** A change of one value and what must be said of it; `under` is a path below the value. */
export interface Variant {
  name: string;
  op?: 'add' | 'replace' | 'remove';
  under?: string;
  value?: unknown;
  findings: { rule: string; under?: string; args?: Record<string, unknown> }[];
}

const wrongType: Record<string, unknown> = {
  string: 12,
  number: 'twelve',
  integer: 'twelve',
  boolean: 'true',
  array: {},
  object: [],
};
const nameOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const fails = (rule: string, args: Record<string, unknown>) => [{ rule: `structure/${rule}`, args }];

/** Wrong types, unknown values of an enumeration, numbers and texts at and beyond their limits. */
export function* valueVariants(node: Node): Generator<Variant> {
  const type = node.type as string | undefined;
  yield* typeVariants(node);
  if (type !== undefined && !node.else)
    yield { name: 'null', value: null, findings: fails('type', { variant: type, actual: 'null' }) };
  if (type === 'integer')
    yield { name: 'fraction', value: 1.5, findings: fails('type', { variant: 'fraction', value: 1.5 }) };
  if (node.enum) yield* enumVariants(node.enum as string[]);
  if (typeof node.minimum === 'number') {
    const limit = node.minimum;
    yield { name: 'at-minimum', value: limit, findings: [] };
    yield { name: 'below-minimum', value: limit - 1, findings: fails('minimum', { value: limit - 1, limit }) };
  }
  if (typeof node.maximum === 'number') {
    const limit = node.maximum;
    yield { name: 'at-maximum', value: limit, findings: [] };
    yield { name: 'above-maximum', value: limit + 1, findings: fails('maximum', { value: limit + 1, limit }) };
  }
  if (type === 'string' && node.maxLength !== undefined) yield* textVariants(node);
}

/** A value that the part which stands at a place takes, or refuses, unlike other parts that might stand there. */
export function* referenceVariants(part: Node, definitions: Record<string, Node>): Generator<Variant> {
  yield* typeVariants(part);
  if (part.pattern) yield* patternVariants(part, distinguishingTexts(part, Object.values(definitions)));
}

function* typeVariants(node: Node): Generator<Variant> {
  const type = node.else ? 'code-or-other' : (node.type as string | undefined);
  const wrong = type === undefined ? undefined : (wrongType[type] ?? 12);
  if (wrong !== undefined)
    yield { name: 'type', value: wrong, findings: fails('type', { variant: type, actual: nameOf(wrong) }) };
}

/** What is no document at all. */
export const documentVariants: Variant[] = [[], null, 'text', 12].map((value) => ({
  name: nameOf(value),
  value,
  findings: [{ rule: 'structure/not-an-object' }],
}));

/** What a document says of itself decides what judges it: another format or version has a finding of its own. */
export function* identityVariants(member: string): Generator<Variant> {
  const rule = member === 'format' ? 'structure/unknown-format' : 'structure/unknown-version';
  const under = `/${member}`;
  yield { name: 'other', under, value: 'something-else', findings: [{ rule, under }] };
  yield { name: 'null', under, value: null, findings: [{ rule, under }] };
  yield { name: 'absent', op: 'remove', under, findings: [{ rule }] };
}

function* enumVariants(allowed: string[]): Generator<Variant> {
  for (const value of allowed) if (allowed.length > 1) yield { name: `value-${value}`, value, findings: [] };
  const findings = [{ rule: 'structure/enum', args: { value: 'unknown-value', allowed } }];
  yield { name: 'unknown-value', value: 'unknown-value', findings };
  const empty = fails('enum', { variant: 'empty', value: '', allowed });
  yield { name: 'empty', value: '', findings: empty };
}

/** Lengths in code points: a character outside the Basic Multilingual Plane counts once. */
function* textVariants(node: Node): Generator<Variant> {
  const { pattern, minLength, maxLength } = node as { pattern?: string; minLength: number; maxLength: number };
  if (pattern) {
    const longest = patternTexts(pattern).find((text) => fits(node, text) && [...text].length === maxLength);
    if (longest !== undefined) yield { name: 'at-max-length', value: longest, findings: [] };
    return yield* patternVariants(node, [' ', '', ' '.repeat(maxLength + 1)]);
  }
  const tooLong = fails('max-length', { limit: maxLength, actual: maxLength + 1 });
  const tooShort = fails('min-length', { limit: minLength, actual: minLength - 1 });
  yield { name: 'at-max-length', value: { $repeat: 'é', times: maxLength }, findings: [] };
  yield { name: 'at-max-length-astral', value: { $repeat: '😀', times: maxLength }, findings: [] };
  yield { name: 'at-min-length', value: { $repeat: 'x', times: minLength }, findings: [] };
  yield { name: 'below-min-length', value: { $repeat: ' ', times: minLength - 1 }, findings: tooShort };
  yield { name: 'above-max-length', value: { $repeat: ' ', times: maxLength + 1 }, findings: tooLong };
}

/** Texts that a pattern takes or refuses; of the many at its edges, `patternCases` tells. */
function* patternVariants(node: Node, texts: string[]): Generator<Variant> {
  const limit = node.maxLength as number;
  for (const text of texts) {
    const actual = [...text].length;
    const tooLong = actual > limit ? fails('max-length', { limit, actual }) : [];
    const broken = new RegExp(node.pattern as string, 'u').test(text) ? [] : [{ rule: 'structure/pattern' }];
    const findings = [...tooLong, ...broken];
    yield { name: `${findings.length === 0 ? 'takes' : 'refuses'} ${labelOf(text)}`, value: text, findings };
  }
}

/** A text as part of a case's name. */
const labelOf = (text: string) => (text.length <= 60 ? `"${text}"` : `"${text.slice(0, 20)}…" of ${text.length}`);

/** Arrays and maps at and beyond their limits, filled with copies of what the example holds. */
export function* lengthVariants(node: Node, value: unknown): Generator<Variant> {
  if (Array.isArray(value) && value.length > 0) {
    const [first] = value;
    const { minItems = 0, maxItems } = node as { minItems?: number; maxItems?: number };
    const tooMany = { rule: 'structure/max-items', args: { limit: maxItems, actual: (maxItems ?? 0) + 1 } };
    const tooFew = { rule: 'structure/min-items', args: { limit: minItems, actual: minItems - 1 } };
    const repeat = (times: number) => (times === 0 ? [] : { $copies: first, times });
    if (maxItems !== undefined) {
      yield { name: 'at-max-items', value: repeat(maxItems), findings: [] };
      yield { name: 'above-max-items', value: repeat(maxItems + 1), findings: [tooMany] };
    }
    yield { name: 'at-min-items', value: repeat(minItems), findings: [] };
    if (minItems > 0) yield { name: 'below-min-items', value: repeat(minItems - 1), findings: [tooFew] };
  }
}

/** Unknown members of an object; keys of a map at and beyond their limits. */
export function* keyVariants(node: Node): Generator<Variant> {
  if (node.additionalProperties === false) {
    const args = { property: 'unknownField' };
    const findings = [{ rule: 'structure/unknown-property', under: '/unknownField', args }];
    yield { name: 'unknown-property', op: 'add', under: '/unknownField', value: 'x', findings };
  }
  const keys = node.propertyNames as { pattern: string; maxLength: number } | undefined;
  if (!keys) return;
  const child = sample(node.additionalProperties as Node);
  const badKey = (property: string) => [{ rule: 'structure/property-name', under: `/${property}` }];
  const tooLong = 'a'.repeat(keys.maxLength + 1);
  yield { name: 'bad-key', op: 'add', under: '/?', value: child, findings: badKey('?') };
  yield { name: 'long-key', op: 'add', under: `/${tooLong}`, value: child, findings: badKey(tooLong) };
  const { minProperties = 0, maxProperties } = node as { minProperties?: number; maxProperties: number };
  const map = (size: number) => Object.fromEntries(sampleKeys(keys.pattern, size).map((key) => [key, child]));
  const limit = maxProperties;
  yield { name: 'at-max-properties', value: map(limit), findings: [] };
  const tooMany = { rule: 'structure/max-properties', args: { limit, actual: limit + 1 } };
  yield { name: 'above-max-properties', value: map(limit + 1), findings: [tooMany] };
  yield { name: 'at-min-properties', value: map(minProperties), findings: [] };
  if (minProperties === 0) return;
  const tooFew = { rule: 'structure/min-properties', args: { limit: minProperties, actual: minProperties - 1 } };
  yield { name: 'below-min-properties', value: map(minProperties - 1), findings: [tooFew] };
}

/** A value for an added key of a map: a text that fits its pattern, or any text. */
const sample = ({ pattern }: Node) => (pattern ? '2026' : 'x');

/** `size` different keys that fit a pattern: two letters, behind a first label where the pattern asks for dots. */
function sampleKeys(pattern: string, size: number): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second)).slice(0, size);
  const shape = new RegExp(pattern, 'u');
  return pairs.map((pair) => (shape.test(pair) ? pair : `a.${pair}`));
}
