import type { Finding } from '../finding.ts';
import { cutPath, parsePointer } from '../pointer.ts';
import { diagnose } from '../read/diagnose.ts';
import { ALONE, positionAt, type Setting } from '../read/position.ts';
import { ByteWindow } from './byte-window.ts';
import { findEncodingMistake } from './encoding.ts';
import { AROUND } from './judge-items.ts';
import type { Failure, Layout } from './layout.ts';
import { placeInPieces, positionsOf, textBefore } from './positions.ts';
import type { Source } from './source.ts';

interface Explained {
  source: Source;
  layout: Layout;
  most: number;
  signal: AbortSignal | undefined;
}

/**
 * Why a document cannot be read on: what the whole text would be told, from what stands around the place. A header or an
 * item in which no mistake is found within the most that is held at once is too large.
 */
export async function explain(failure: Failure, { source, layout, most, signal }: Explained): Promise<Finding> {
  const { gap, anchor } = failure;
  const isLine = layout.encoding === 'ndjson';
  const behind = isLine ? [] : layout.gaps.slice(0, gap + 1);
  const offsets = [...behind.slice(0, -1).map(({ to }) => to), anchor.offset];
  const positions = await positionsOf(source, layout.start, offsets, signal);
  // The text from its beginning, without the items that can be read.
  const head = isLine ? '' : textBefore(layout, behind.at(-1)?.at ?? 0);
  const { text: tail, isWhole } = await textFrom(source, anchor.offset, 2 * most + AROUND, isLine, signal);
  const text = head + tail;
  const pieces = positions.map((start, index) => {
    const before = isLine ? '' : textBefore(layout, behind[index]?.at ?? 0);
    return { from: positionAt(before, before.length), start };
  });
  const { collection = '' } = layout;
  const setting: Setting = { place: placeInPieces(pieces), path: isLine ? [collection, anchor.index] : [] };
  const finding = diagnose(text, setting);
  if (finding && (isWhole || !isDueToCut(text)))
    // Nothing else is said of a text that is not UTF-8.
    return (await findEncodingMistake(source, signal)) ?? inWhole(finding, collection, isLine ? 0 : anchor.index);
  const read = failure.long?.offset ?? anchor.offset;
  const wrong = await findEncodingMistake(source, signal, read + most);
  if (wrong) return wrong;
  const { offset, index } = failure.long ?? anchor;
  const [position] = await positionsOf(source, layout.start, [offset], signal);
  return {
    rule: 'read/too-large',
    severity: 'error',
    pointer: index === undefined ? '' : `/${collection}/${index}`,
    args: { limit: most, ...(index === undefined && { variant: 'document' }) },
    ...(position && { position }),
  };
}

/** Whether all that is wrong with a text is that it was cut off. */
function isDueToCut(text: string): boolean {
  const finding = diagnose(text, ALONE);
  const { variant } = finding?.args ?? {};
  const offset = finding?.position?.offset ?? text.length;
  if (variant === 'unclosed-string') return !/[\n\r]/.test(text.slice(offset));
  return finding === undefined || offset >= text.length - AROUND;
}

/** The index of an item in the text that was put together begins anew at the first that was left in it. */
function inWhole(finding: Finding, collection: string, left: number): Finding {
  const [name, index, ...below] = parsePointer(finding.pointer);
  if (name !== collection || index === undefined) return finding;
  return { ...finding, pointer: cutPath([name, Number(index) + left, ...below]) };
}

/** The text from an offset on: a line, or as much as is needed. */
async function textFrom(source: Source, from: number, most: number, isLine: boolean, signal: AbortSignal | undefined) {
  const window = new ByteWindow(source, { from, signal });
  let feed = -1;
  let isWhole = false;
  while (window.end < most && feed < 0 && !isWhole) {
    isWhole = !(await window.more());
    if (isLine) feed = window.bytes.subarray(0, window.end).indexOf(0x0a);
  }
  await window.close();
  const end = feed < 0 ? window.end : feed;
  // A character that is cut off at the end is left away.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(window.bytes.subarray(0, end), { stream: true });
  return { text, isWhole: isWhole || feed >= 0 };
}
