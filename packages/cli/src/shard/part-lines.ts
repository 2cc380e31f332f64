import { createHash } from 'node:crypto';
import type { Head, PartLine, SealedPart } from './part-line.ts';

/** So many groups, and so many bytes of tables, stand on one line. */
const GROUPS = 1000;
const BYTES = 720_000;

/** The lines of a part of a verdict, the last of which seals those before it. */
export function* partLines(head: Head, part: SealedPart | undefined): Generator<string> {
  const hash = createHash('sha256');
  let lines = 0;
  for (const line of contentOf(head, part)) {
    const text = `${JSON.stringify(line)}\n`;
    hash.update(text);
    lines++;
    yield text;
  }
  yield `${JSON.stringify({ end: { lines, sha256: hash.digest('hex') } } satisfies PartLine)}\n`;
}

function* contentOf(head: Head, part: SealedPart | undefined): Generator<PartLine> {
  yield { head };
  if (!part) return;
  const { from, to, sha256, read, hasMissedId, failure, found, ids } = part;
  yield { read: { from, to, sha256, ...read, hasMissedId, ...(failure && { failure }) } };
  yield { structure: found.structure };
  for (const piece of piecesOf(ids)) yield { ids: piece };
  const { run, removed } = found.rules;
  if (!run) return;
  const { groups, uniques, ...rest } = run;
  yield { rules: { ...rest, removed } };
  for (const { rule, keys, values } of groups)
    for (let at = 0; at < values.length; at += GROUPS) {
      const end = at + GROUPS;
      yield { group: { rule, keys: base64(keys.subarray(3 * at, 3 * end)), values: values.slice(at, end) } };
    }
  for (const { rule, items } of uniques) for (const piece of piecesOf(items)) yield { unique: { rule, items: piece } };
}

function* piecesOf(table: Uint8Array | Uint32Array): Generator<string> {
  const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
  for (let at = 0; at < bytes.length; at += BYTES) yield base64(bytes.subarray(at, at + BYTES));
}

const base64 = ({ buffer, byteOffset, byteLength }: Uint8Array | Int32Array) =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength).toString('base64');
