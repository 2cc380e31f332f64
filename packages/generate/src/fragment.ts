import { isContainer } from './differences.ts';
import { parsePointer } from './pointer.ts';

/** At most so many lines and columns, where what must be shown fits into them. */
const LINES = 16;
const COLUMNS = 96;
const LONGEST_TEXT = 64;
/** Of one list, at most so many of the items that are meant. */
const ITEMS = 4;
/** Stands behind the line of the place that is meant. */
export const MARK = ' // ←';

/** How much of the surroundings is shown: nothing, what names an object (its first value), its single values, all that is short. */
const surroundings: readonly IsShown[] = [
  () => false,
  (value, index) => index === 0 && !isContainer(value),
  (value) => !isContainer(value),
  (value) => oneLine(value).length < LONGEST_TEXT,
];
type IsShown = (value: unknown, index: number) => boolean;

/** The places to show, as a tree of steps. */
interface Places {
  isMarked: boolean;
  steps: Map<string, Places>;
}

/**
 * The smallest objects of documents that hold all `pointers`, as JSON with comments: what stands around the places is
 * left out (`// …`) as far as is needed to keep each short. Where `marked` is given, a comment marks that place in the
 * first document.
 */
export function fragments(documents: readonly unknown[], pointers: readonly string[], marked: string): string[] {
  const paths = pointers.map(parsePointer);
  const isInAll = (path: string[]) => documents.every((document) => isObject(at(document, path)));
  let root = commonPath(paths);
  while (root.length > 0 && !isInAll(root)) root = root.slice(0, -1);
  const print = (isShown: IsShown) =>
    documents.map((document, index) => {
      const places: Places = { isMarked: false, steps: new Map() };
      for (const [i, path] of paths.entries())
        add(places, path.slice(root.length), index === 0 && pointers[i] === marked);
      return linesOf(at(document, root), places, isShown, 0);
    });
  const candidates = surroundings.map(print).reverse();
  const fitting = candidates.find((lines) => lines.every(({ length }) => length <= LINES)) ?? candidates.at(-1);
  return (fitting as string[][]).map((lines) => lines.join('\n'));
}

function linesOf(value: unknown, places: Places | undefined, isShown: IsShown, indent: number): string[] {
  const mark = places?.isMarked ? MARK : '';
  const whole = oneLine(value);
  const isExpanded = isContainer(value) && places !== undefined;
  if (!isExpanded && (indent + whole.length <= COLUMNS || !isContainer(value))) return [whole + mark];
  const [open, close] = Array.isArray(value) ? (['[', ']'] as const) : (['{', '}'] as const);
  if (!isExpanded) return [`${open} /* … */ ${close}`];
  if (places.steps.size === 0 && indent + whole.length <= COLUMNS) return [whole + mark];
  const entries = Object.entries(value).filter(([key]) => !key.startsWith('$'));
  const present = [...places.steps].filter(([key]) => key in value);
  const shown = new Map(Array.isArray(value) ? present.slice(0, ITEMS) : present);
  const members = entries.map(([key, child], index): string[] => {
    const below = shown.get(key);
    if (!below && !isShown(child, index)) return [];
    const [first = '', ...rest] = linesOf(child, below, isShown, indent + 2);
    const all = [`${Array.isArray(value) ? '' : `${JSON.stringify(key)}: `}${first}`, ...rest];
    return index < entries.length - 1 ? [...all.slice(0, -1), withComma(all.at(-1) as string)] : all;
  });
  const isGap = (index: number) => members[index]?.length === 0 && members[index - 1]?.length !== 0;
  const withGaps = (gap: string) => members.flatMap((lines, i) => (isGap(i) ? [gap] : lines));
  const isSimple = members.every((lines) => lines.length <= 1) && (!Array.isArray(value) || !value.some(isContainer));
  if (indent > 0 && isSimple) {
    const brief = [open, ...withGaps('/* … */'), close].join(' ').replace(/^([[{]) ([\]}])$/, '$1$2');
    // A mark inside goes to the end of the line.
    const line = brief.replace(MARK, '') + (mark || brief.includes(MARK) ? MARK : '');
    if (indent + line.length <= COLUMNS) return [line];
  }
  return [`${open}${mark}`, ...withGaps('// …').map((line) => `  ${line}`), close];
}

/** The comma goes before the mark. */
const withComma = (line: string) => (line.endsWith(MARK) ? `${line.slice(0, -MARK.length)},${MARK}` : `${line},`);

function add(places: Places, path: readonly string[], isMarked: boolean) {
  let current = places;
  for (const step of path) {
    const next = current.steps.get(step) ?? { isMarked: false, steps: new Map() };
    current.steps.set(step, next);
    current = next;
  }
  current.isMarked ||= isMarked;
}

function commonPath(paths: readonly string[][]): string[] {
  const [first = [], ...others] = paths;
  const length = first.findIndex((step, index) => others.some((path) => path[index] !== step));
  return length < 0 ? first : first.slice(0, length);
}

const at = (document: unknown, path: readonly string[]) =>
  path.reduce<unknown>((value, step) => (isContainer(value) ? value[step] : undefined), document);
const isObject = (value: unknown) => isContainer(value) && !Array.isArray(value);

/** A value on one line; long texts are cut. */
const oneLine = (value: unknown): string =>
  JSON.stringify(value, shortened, 1).replace(/\n */g, ' ').replaceAll('[ ]', '[]').replaceAll('{ }', '{}');
const shortened = (_: string, value: unknown) =>
  typeof value === 'string' && value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
