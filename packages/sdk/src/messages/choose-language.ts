/**
 * The language to answer in: the first known one of a list of preferences, `pt-BR, fr;q=0.8`, as in the HTTP header
 * Accept-Language (RFC 9110, 12.5.4) or simply in order of preference. A more special tag finds the general one, `pt-BR`
 * finds `pt` (lookup of RFC 4647, 3.4). Undefined where none is known, or any would do (`*`).
 */
export function chooseLanguage<Known extends string>(preferences: string, known: readonly Known[]): Known | undefined {
  const ranges = preferences
    .split(',')
    .map(weighed)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { range } of ranges) {
    const found = lookup(range, known);
    if (found !== undefined) return found;
  }
  return undefined;
}

function weighed(preference: string) {
  const [range = '', ...parameters] = preference.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return { range, weight: weight === undefined ? 1 : Number(weight.slice(2)) };
}

function lookup<Known extends string>(range: string, known: readonly Known[]): Known | undefined {
  for (let tag = range; tag !== ''; tag = shortened(tag)) {
    const found = known.find((one) => one.toLowerCase() === tag);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Without its last part, and without a single letter before it, which only introduces that part. */
function shortened(tag: string): string {
  const end = tag.lastIndexOf('-');
  return tag.slice(0, Math.max(0, tag[end - 2] === '-' ? end - 2 : end));
}
