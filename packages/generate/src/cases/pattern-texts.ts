import type { Node } from '../emit/dialect.ts';
import { type Part, type Pattern, parsePattern } from './pattern.ts';

/**
 * Texts at the edges of a pattern: at and beyond the ends of each range of characters, with each part left out, as
 * often as allowed and once more, each alternative, and something before and behind. Which of them fit is for the
 * pattern itself to say. Without repetition, in a fixed order.
 */
export const patternTexts = once((source: string): string[] => {
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
});

/** Whether a text fits a pattern and its length, in characters. */
export const fits = ({ pattern, maxLength }: Node, text: string) =>
  expression(pattern as string).test(text) && [...text].length <= (maxLength as number);
const expression = once((source: string) => new RegExp(source, 'u'));

/** A few texts that tell a form from each of the others: it takes them and the other does not, or the other way round. */
export function distinguishingTexts(form: Node, others: Node[]): string[] {
  let left = others.filter(({ pattern }) => pattern !== undefined && pattern !== form.pattern);
  const texts = new Set<string>();
  const own = patternTexts(form.pattern as string).filter((text) => fits(form, text));
  const foreign = left.flatMap(({ pattern }) => patternTexts(pattern as string)).filter((text) => !fits(form, text));
  for (const text of [...own, ...foreign]) {
    const told = left.filter((other) => fits(other, text) !== fits(form, text));
    if (told.length === 0) continue;
    texts.add(text);
    left = left.filter((other) => !told.includes(other));
  }
  return [...texts];
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

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index));

/**
 * The ends and the middle of each range and what stands next to it; for a class of several ranges every printable
 * character of ASCII and one beyond, since any may have slipped in.
 */
function aroundCharacters(ranges: [number, number][]): Set<string> {
  const points = ranges.flatMap(([first, last]) =>
    first === last ? [first] : [first, (first + last) >> 1, last, first - 1, last + 1],
  );
  const characters = points.map((point) => String.fromCodePoint(point));
  const isDigits = characters.every((character) => /[0-9]/.test(character));
  const others = ranges.length === 1 ? [' '] : isDigits ? [...'0123456789 '] : [...printable, 'é'];
  return new Set([...characters, ...others]);
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

/** The same patterns stand in hundreds of places. */
function once<T>(make: (source: string) => T): (source: string) => T {
  const made = new Map<string, T>();
  return (source) => {
    const known = made.get(source) ?? make(source);
    made.set(source, known);
    return known;
  };
}
