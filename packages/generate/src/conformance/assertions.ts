import { patternTexts } from '../cases/pattern-texts.ts';
import type { Node } from '../emit/dialect.ts';
import { escapeToken } from '../pointer.ts';

/** Something that a schema demands. */
export interface Assertion {
  /** JSON Pointer into schema.json, to the keyword; of `required`, with the name of the field behind it. */
  place: string;
  /** Why no document breaks it alone, if that is so. */
  notTestable?: string;
}

const keywords = new Set(
  ['$ref', 'type', 'enum', 'const', 'oneOf', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum'].concat([
    'minItems',
    'maxItems',
    'minProperties',
    'maxProperties',
  ]),
);

/**
 * Every normative statement of a schema. What only applies other schemas (`properties`, `items`, `allOf`, `if` …) says
 * nothing by itself; what is in it stands here on its own.
 */
export function* assertionsOf(node: Node, place = ''): Generator<Assertion> {
  for (const keyword of Object.keys(node)) if (keywords.has(keyword)) yield assertion(node, keyword, place);
  for (const name of (node.required ?? []) as string[]) yield { place: `${place}/required/${escapeToken(name)}` };
  if (node.additionalProperties === false) yield { place: `${place}/additionalProperties` };
  for (const keyword of ['properties', '$defs'])
    for (const [name, child] of Object.entries((node[keyword] ?? {}) as Record<string, Node | boolean>)) {
      const inner = `${place}/${keyword}/${escapeToken(name)}`;
      if (child === false) yield { place: inner };
      if (typeof child === 'object') yield* assertionsOf(child, inner);
    }
  for (const [index, child] of ((node.allOf ?? []) as Node[]).entries())
    yield* assertionsOf(child, `${place}/allOf/${index}`);
  for (const keyword of ['items', 'additionalProperties', 'then', 'else'])
    if (typeof node[keyword] === 'object') yield* assertionsOf(node[keyword] as Node, `${place}/${keyword}`);
  if (node.propertyNames)
    for (const one of assertionsOf(node.propertyNames as Node, `${place}/propertyNames`))
      yield one.place.endsWith('/type') ? { ...one, notTestable: 'The name of a member is always a text.' } : one;
}

function assertion(node: Node, keyword: string, place: string): Assertion {
  const reason = reasons.find((one) => one.keyword === keyword && one.holds(node))?.reason;
  return { place: `${place}/${keyword}`, ...(reason && { notTestable: reason }) };
}

/** Why what breaks a keyword always breaks another one, too. */
const reasons: { keyword: string; holds: (node: Node) => boolean; reason: string }[] = [
  {
    keyword: 'type',
    holds: (node) => node.enum !== undefined || node.const !== undefined,
    reason: 'What is of another type is none of the allowed values.',
  },
  {
    keyword: 'type',
    holds: (node) => node.oneOf !== undefined,
    reason: 'What is no object breaks oneOf, too: it lacks no field, so every option takes it.',
  },
  {
    keyword: 'maxLength',
    holds: ({ pattern, maxLength }) => typeof pattern === 'string' && longestFit(pattern) <= (maxLength as number),
    reason: 'No text that fits the pattern is longer.',
  },
];

/** How many characters a text that fits a pattern has at most. */
function longestFit(pattern: string): number {
  if (!pattern.endsWith('$')) return Number.POSITIVE_INFINITY;
  const expression = new RegExp(pattern, 'u');
  return Math.max(...patternTexts(pattern).map((text) => (expression.test(text) ? [...text].length : 0)));
}
