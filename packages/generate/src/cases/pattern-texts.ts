import { type Part, type Pattern, parsePattern } from './pattern.ts';

/**
 * Texts at the edges of a pattern: at and beyond the ends of each range of characters, with each part left out, as
 * often as allowed and once more, each alternative, and something before and behind. Which of them fit is for the
 * pattern itself to say. Without repetition, in a fixed order.
 */
export function patternTexts(source: string): string[] {
  const pattern = parsePattern(source);
  const shortest = shortestOf(pattern);
  const texts = [
    ...around(pattern, (text) => text),
    longestOf(pattern),
    ` ${shortest}`,
    `${shortest} `,
    `x${shortest}`,
  ];
  return [...new Set(texts)].filter((text) => !/\p{Cc}/u.test(text));
}

type Wrap = (text: string) => string;

/** Texts that differ in one part of the pattern, put where that part stands. */
function* around(pattern: Pattern, wrap: Wrap): Generator<string> {
  for (const sequence of pattern)
    for (const [index, part] of sequence.entries()) {
      const before = sequence.slice(0, index).map(fewest).join('');
      const behind = sequence
        .slice(index + 1)
        .map(fewest)
        .join('');
      yield* aroundPart(part, (text) => wrap(before + text + behind));
    }
}

function* aroundPart(part: Part, wrap: Wrap): Generator<string> {
  const one = shortestOfAtom(part.atom);
  for (const times of [part.min, part.min - 1, part.max, part.max + 1]) if (times >= 0) yield wrap(one.repeat(times));
  const others = one.repeat(Math.max(part.min, 1) - 1);
  if (Array.isArray(part.atom)) yield* around(part.atom, (text) => wrap(text + others));
  else for (const character of aroundCharacters(part.atom.ranges)) yield wrap(character + others);
}

/** The ends of each range, what stands next to them and, for classes, some characters that often slip in. */
const intruders = [...' -_.aAé'];
function aroundCharacters(ranges: [number, number][]): Set<string> {
  const points = ranges.flatMap(([first, last]) => [first, last, first - 1, last + 1]);
  const isLiteral = ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1];
  return new Set([...points.map((point) => String.fromCodePoint(point)), ...(isLiteral ? [] : intruders)]);
}

const shortestOf = (pattern: Pattern): string => (pattern[0] ?? []).map(fewest).join('');
const fewest = (part: Part): string => shortestOfAtom(part.atom).repeat(part.min);
const shortestOfAtom = (atom: Part['atom']): string =>
  Array.isArray(atom) ? shortestOf(atom) : String.fromCodePoint(atom.ranges[0]?.[0] as number);

const longestOf = (pattern: Pattern): string => {
  const texts = pattern.map((sequence) => sequence.map(most).join(''));
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
};
const most = ({ atom, max }: Part): string =>
  (Array.isArray(atom) ? longestOf(atom) : shortestOfAtom(atom)).repeat(max);
