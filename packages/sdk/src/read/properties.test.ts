import fc from 'fast-check';
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { parsePointer, toPointer } from '../pointer.ts';
import { diagnose } from './diagnose.ts';
import { examine } from './examine.ts';
import { FindingList } from './finding-list.ts';
import { locatePlaces } from './locate.ts';
import { QuickReader } from './quick/quick-reader.ts';
import { read } from './read.ts';
import { scan } from './scan.ts';

const encoder = new TextEncoder();

/** Words of several scripts: composed, without controls. */
const word = fc
  .string({ unit: fc.constantFrom('a', 'Z', '0', '~', '/', '\\', '"', 'é', 'œ', 'ع', '郵', '😀', '\n', '\t', ' ') })
  .map((text) => text.normalize('NFC'));
const key = word.filter((text) => !['__proto__', 'constructor', 'prototype'].includes(text));
const number = fc.oneof(
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -9e15, max: 9e15 }),
);
const { document } = fc.letrec<{ document: unknown }>((tie) => ({
  document: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false),
    number,
    word,
    fc.array(tie('document'), { maxLength: 4 }),
    fc.dictionary(key, tie('document'), { maxKeys: 5 }),
  ),
}));

function isParsed(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const offsetOf = (finding: Finding | undefined): number => finding?.position?.offset ?? 0;

/** JSON texts with everything that the reader looks for, among much that is harmless. */
const piece = fc.constantFrom(
  '"a"',
  '"\\u0061"',
  '"b"',
  '"__proto__"',
  '"\\u005f_proto__"',
  '"constructor"',
  '"e\u0301"',
  '"\\u0065\u0301"',
  '"e\\u0301"',
  '"\u212b"',
  '"é"',
  '"\\u00e9"',
  '"\\ud83d"',
  '"\\ud83d\\ude00"',
  '"😀"',
  '"\\b"',
  '"\\n"',
  '"\u007f"',
  '"\u0085"',
  '"\\u0085"',
  '"\u202e"',
  '"\\u202e"',
  '"\u200f"',
  '"\ufeff"',
  '"\\ufffe"',
  '"\ufffd"',
  '"\u1112\u1161"',
  '"가\u11a8"',
  '"가\\u11a8"',
  '"ไป"',
  `"q${'\u0323'.repeat(31)}"`,
);
const literal = fc.oneof(
  piece,
  fc.constantFrom(
    '0',
    '-0',
    '1e2',
    '1e400',
    '1e-400',
    '9007199254740993',
    '0.1234567890123456789',
    '1.10',
    'true',
    'null',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);
const { text: suspectText } = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { depthSize: 'small' },
    literal,
    fc.array(tie('text'), { maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
    fc.array(fc.tuple(piece, tie('text')), { maxLength: 5 }).map((members) => {
      return `{${members.map(([name, value]) => `${name}:${value}`).join(',\r\n')}}`;
    }),
  ),
}));

/** Few changes to a text, which mostly break it. */
const mutations = fc.array(
  fc.record({
    at: fc.nat(),
    remove: fc.nat({ max: 3 }),
    insert: fc.constantFrom('', ...'{}[]",:0-.e\\u/t \n'),
  }),
  { maxLength: 3 },
);
const changed = (texts: fc.Arbitrary<string>) =>
  fc.tuple(texts, mutations).map(([text, changes]) =>
    changes.reduce((now, { at, remove, insert }) => {
      const offset = at % (now.length + 1);
      return now.slice(0, offset) + insert + now.slice(offset + remove);
    }, text),
  );
const written = document.map((value) => JSON.stringify(value));

test('what JSON.stringify writes is read back, without findings', () => {
  fc.assert(
    fc.property(document, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const result = read(encoder.encode(text));
      expect(result).toEqual({ text, value: JSON.parse(text), parsed: true, encoding: 'json', findings: [], total: 0 });
    }),
    { numRuns: 2000 },
  );
});

test('the quick scan never says clean where the exact pass finds something', () => {
  const seen = { clean: 0, normalize: 0, closer: 0, 'too-deep': 0 };
  fc.assert(
    fc.property(suspectText, (text) => {
      const list = new FindingList();
      examine(text, list);
      const verdict = scan(encoder.encode(text));
      seen[verdict]++;
      const isClean = verdict === 'clean' || (verdict === 'normalize' && text.normalize('NFC') === text);
      // In document order; and, unless a name stands twice and its last value wins, each at a place that exists.
      const { findings, total } = list;
      const isOrdered = findings.every((finding, i) => offsetOf(findings[i - 1]) <= offsetOf(finding));
      const isAmbiguous = findings.some(({ rule }) => rule === 'read/duplicate-key');
      const places = locatePlaces(text, isAmbiguous ? [] : findings.map(({ pointer }) => pointer));
      return !(isClean && total > 0) && isOrdered && [...places.values()].every(({ exact }) => exact);
    }),
    { numRuns: 20_000 },
  );
  expect(Math.min(seen.clean, seen.normalize, seen.closer)).toBeGreaterThan(100);
});

test('a text has a syntax finding exactly when JSON.parse refuses it', () => {
  fc.assert(
    fc.property(changed(fc.oneof(suspectText, written)), (text) => {
      const isJson = isParsed(text);
      return (diagnose(text) === undefined) === isJson && read(text).parsed === isJson;
    }),
    { numRuns: 10_000 },
  );
});

test('the quick reader gives what the parser gives, of what the scan finds clean, or nothing', () => {
  const name = fc.constantFrom('"a"', '"b"', '"c d"', '"\\u0061"');
  const member = fc.tuple(name, fc.oneof(written, literal, suspectText)).map((parts) => parts.join(':'));
  const object = fc.array(member, { maxLength: 3 }).map((members) => `{${members.join()}}`);
  const ends = fc.constantFrom('\n', ' \r\n', ',', ' ]');
  const reader = new QuickReader();
  let given = 0;
  fc.assert(
    fc.property(changed(object), fc.constantFrom('line', 'value'), ends, (text, extent, rest) => {
      const bytes = encoder.encode(`${text}${rest}`);
      const value = reader.read(bytes, 0, bytes.length, extent);
      if (value === undefined) return true;
      given++;
      const whole = bytes.subarray(0, reader.end);
      expect(scan(whole)).toBe('clean');
      expect(value).toStrictEqual(JSON.parse(new TextDecoder().decode(whole)));
      return extent === 'value' || (bytes[reader.end] === 0x0a && !whole.includes(0x0a));
    }),
    { numRuns: 20_000 },
  );
  expect(given).toBeGreaterThan(1000);
});

test('bytes that are no text give one finding and no exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const { parsed, findings } = read(bytes);
      return (parsed || findings.length === 1) && findings.every(({ position }) => position !== undefined);
    }),
    { numRuns: 3000 },
  );
});

test('places agree with the syntax tree of jsonc-parser', () => {
  const allPaths = (node: Node, path: (string | number)[] = []): (string | number)[][] => [
    path,
    ...(node.children ?? []).flatMap((child, i) =>
      node.type === 'array'
        ? allPaths(child, [...path, i])
        : allPaths(child.children?.[1] as Node, [...path, child.children?.[0]?.value]),
    ),
  ];
  fc.assert(
    fc.property(document, fc.constantFrom(undefined, 1), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const tree = parseTree(text) as Node;
      const paths = allPaths(tree);
      const places = locatePlaces(text, paths.map(toPointer));
      for (const path of paths) {
        const node = findNodeAtLocation(tree, path) as Node;
        const name = node.parent?.type === 'property' ? node.parent : node;
        const place = places.get(toPointer(path));
        expect([place?.exact, place?.value.offset, place?.key.offset]).toEqual([true, node.offset, name.offset]);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a pointer leads back to its path', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('~', '/', '0', '1', 'é', '😀', '\n'), maxLength: 6 })),
      (path) => {
        expect(parsePointer(toPointer(path))).toEqual(path);
      },
    ),
  );
});
