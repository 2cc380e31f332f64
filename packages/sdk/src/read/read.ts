import type { Finding } from '../finding.ts';
import { decode } from './decode.ts';
import { FindingList } from './finding-list.ts';
import { type CollectionOf, collectionOfLines, headerFinding, linesOf } from './lines.ts';
import { ALONE, placeFrom } from './position.ts';
import { readPart } from './read-part.ts';

/** What reading gave. */
export interface ReadResult {
  /** The text, without a leading byte order mark; undefined if the bytes are not UTF-8. */
  text: string | undefined;
  /** The JSON value; it means something only if `parsed`. */
  value: unknown;
  /**
   * Whether there is a value. There may be findings all the same: the text is JSON, yet other programs would read it
   * differently or it holds characters that are refused. Its structure can be checked.
   */
  parsed: boolean;
  /** In document order, each with a position; the first 1,000. */
  findings: Finding[];
  /** How many findings there are in all. */
  total: number;
  /** How the document is written; undefined if it could not be read. */
  encoding?: 'json' | 'ndjson';
  /** Of NDJSON, the name of the collection whose items are on the lines after the first. */
  collection?: string;
}

const BYTE_ORDER_MARK = '\ufeff';
const ONLY_BLANKS = /^[\t\n\r ]*$/;
const encoder = new TextEncoder();

/**
 * Reads a JSON text and refuses what `JSON.parse` hides: a document that two programs may read differently, or that
 * deceives its reader, is not valid. Takes the bytes of a file, or a text that someone else decoded.
 *
 * **Byte order mark.** One U+FEFF at the very start is accepted and ignored, in bytes and in text alike; positions
 * count from behind it. A second one, or one between tokens, is `read/syntax`; one inside a string or name is
 * `read/control-character`.
 *
 * | rule | refused | value |
 * |---|---|---|
 * | `read/encoding` | anything but UTF-8, at the first wrong byte | none |
 * | `read/empty` | nothing but blanks | none |
 * | `read/too-deep` | more than 64 open objects and arrays | none |
 * | `read/syntax` | anything but RFC 8259 JSON, at the first mistake | none |
 * | `read/first-line` | in NDJSON, a collection that is not empty in the first line | none |
 * | `read/duplicate-key` | a name that stands twice in an object, `a` and `\u0061` being the same | last wins |
 * | `read/forbidden-key` | `__proto__`, `constructor`, `prototype` as a name | kept |
 * | `read/number-precision` | a number whose digits JavaScript does not keep; beyond ±(2^53 − 1) | nearest |
 * | `read/number-range` | a number that becomes infinite, or zero though it is not | that |
 * | `read/lone-surrogate` | half of a surrogate pair | kept |
 * | `read/control-character` | Cc but tab and line feed, U+FEFF, noncharacters | kept |
 * | `read/bidi-character` | U+202A to U+202E, U+2066 to U+2069 | kept |
 * | `read/not-nfc` | a name or string that is not in Unicode normal form C, or stacks more than 30 marks | kept |
 *
 * **NDJSON.** A text whose first line is a document of a format with a collection, and that goes on with an object on a
 * later line, is read as that document with the further lines as items of the collection, which must be empty in the
 * first line. Pointers are those of the one document, positions those of the text. `collectionOf` says which formats have
 * a collection; without it every text is one JSON document.
 *
 * Never throws on bad data.
 * @throws RangeError if the text is longer than the engine's longest string (512 MiB in V8).
 */
export function read(input: Uint8Array | string, collectionOf: CollectionOf = () => undefined): ReadResult {
  const decoded = typeof input === 'string' ? input : decode(input);
  if (typeof decoded !== 'string') return refused(undefined, decoded);
  const text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded;
  if (ONLY_BLANKS.test(text)) return refused(text, atStart('read/empty'));
  const collection = collectionOfLines(text, collectionOf);
  if (collection !== undefined) return readLines(text, collection);

  const list = new FindingList();
  const bytes = typeof input === 'string' ? encoder.encode(text) : input.subarray(text === decoded ? 0 : 3);
  const part = readPart(text, bytes, ALONE, list);
  if ('rule' in part) return refused(text, part);
  return { text, value: part.value, parsed: true, encoding: 'json', findings: list.findings, total: list.total };
}

/** NDJSON: the first line is the document with its collection empty, the others are the items. */
function readLines(text: string, collection: string): ReadResult {
  const list = new FindingList();
  const items: unknown[] = [];
  let header: unknown;
  for (const line of linesOf(text)) {
    const path = line.number === 0 ? [] : [collection, line.number - 1];
    const setting = { place: placeFrom(line.start), path };
    const part = readPart(line.text, encoder.encode(line.text), setting, list);
    const finding = 'rule' in part ? part : line.number === 0 && headerFinding(line, part.value, collection);
    if (finding) return refused(text, finding);
    const { value } = part as { value: unknown };
    if (line.number === 0) header = value;
    else items.push(value);
  }
  const value = { ...(header as object), [collection]: items };
  return { text, value, parsed: true, encoding: 'ndjson', collection, findings: list.findings, total: list.total };
}

function refused(text: string | undefined, finding: Finding): ReadResult {
  return { text, value: undefined, parsed: false, findings: [finding], total: 1 };
}

function atStart(rule: string): Finding {
  return { rule, severity: 'error', pointer: '', args: {}, position: { line: 1, column: 1, offset: 0 } };
}
