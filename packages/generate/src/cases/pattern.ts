/** A pattern as alternatives of sequences; its anchors are left out. */
export type Pattern = Part[][];
/** A group or a character out of a class, so many times. */
export interface Part {
  atom: Pattern | { ranges: [first: number, last: number][] };
  min: number;
  max: number;
}

const TOKENS = /\(\?:|\[[^\]]+\]|\{[0-9]+(?:,[0-9]+)?\}|[\s\S]/gu;

/**
 * Reads what the lint lets patterns be made of: characters, `[…]` classes without escapes, `(?:…)`, `|`, `?`, `{n}`,
 * `{m,n}`, `^` in front and `$` at the end.
 * @throws Error if there is anything else
 */
export function parsePattern(source: string): Pattern {
  const tokens = source.match(TOKENS) ?? [];
  let next = 0;
  const take = (token: string) => tokens[next] === token && next++ >= 0;

  const alternatives = (): Pattern => {
    const pattern = [sequence()];
    while (take('|')) pattern.push(sequence());
    return pattern;
  };
  const sequence = (): Part[] => {
    const parts: Part[] = [];
    while (next < tokens.length && !['|', ')'].includes(tokens[next] as string)) {
      // An end that only some alternatives have, as in `^(?:/|$)`.
      if (take('$')) continue;
      parts.push({ atom: atom(), ...times() });
    }
    return parts;
  };
  const atom = (): Part['atom'] => {
    const token = tokens[next++] as string;
    if (token === '(?:') {
      const group = alternatives();
      if (!take(')')) throw new Error(`pattern ${source}: a group is not closed`);
      return group;
    }
    if (/^(?:[\\().*+?^{}\][]|\[\^.*)$/u.test(token)) throw new Error(`pattern ${source}: ${token} is not expected`);
    return { ranges: token.length > 1 && token.startsWith('[') ? classOf(token) : [rangeOf(token, token)] };
  };
  const times = (): { min: number; max: number } => {
    if (take('?')) return { min: 0, max: 1 };
    const [, min, max = min] = /^\{([0-9]+)(?:,([0-9]+))?\}$/.exec(tokens[next] ?? '') ?? [];
    if (min === undefined) return { min: 1, max: 1 };
    next++;
    return { min: Number(min), max: Number(max) };
  };

  if (!take('^')) throw new Error(`pattern ${source} is not anchored`);
  const pattern = alternatives();
  if (next < tokens.length) throw new Error(`pattern ${source}: ${tokens[next]} is not expected`);
  return pattern;
}

const classOf = (token: string): [number, number][] =>
  [...token.slice(1, -1).matchAll(/([\s\S])-([\s\S])|[\s\S]/gu)].map(([one, first = one, last = one]) =>
    rangeOf(first, last),
  );
const rangeOf = (first: string, last: string): [number, number] => [
  first.codePointAt(0) as number,
  last.codePointAt(0) as number,
];
