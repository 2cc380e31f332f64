import type { Finding, Position } from '../finding.ts';
import { examine } from '../read/examine.ts';
import { FindingList } from '../read/finding-list.ts';
import { locate } from '../read/locate.ts';
import { ALONE, type Setting, START } from '../read/position.ts';
import type { Header } from './header-of.ts';
import type { Judged, Judging } from './judge-gaps.ts';
import { locateItems } from './locate-items.ts';
import { PositionCounter } from './position-counter.ts';
import { isBehindGap, piecesOf, placeInPieces } from './positions.ts';

/** Findings of structure and rules, without their positions. */
export interface Unlocated {
  structure: readonly Finding[];
  /** Each is still to be settled. */
  rules: readonly Finding[];
}

/** What was found, where it stands. */
interface Located {
  /** Findings of the read layer. */
  read: Finding[];
  /** Findings of the rules, in their order, as they are told; undefined are those that are not. */
  told: (Finding | undefined)[];
  positions: Map<string, Position>;
}

/** Reads the source once more, as far as something was found there, to tell where, and what is left to be told. */
export async function locateFindings(
  header: Header,
  { check, read: itemsRead }: Judged,
  { structure, rules }: Unlocated,
  judging: Judging,
): Promise<Located> {
  const { layout } = judging;
  const { collection = '', gaps, encoding } = layout;
  const list = new FindingList();
  const itemIn = (pointer: string) => check?.itemIn(pointer);
  const told: (Finding | undefined)[] = rules.map((finding) =>
    itemIn(finding.pointer) === undefined ? check?.settled(finding, undefined) : undefined,
  );
  const positions = new Map<string, Position>();
  // Items of the last gap are wanted for findings by pointer; those of any gap for what reading them found.
  const byItem = new Map<number, number[]>();
  for (const [index, { pointer }] of rules.entries()) addTo(byItem, itemIn(pointer), index);
  const pointersByItem = new Map<number, string[]>();
  for (const { pointer } of structure) addTo(pointersByItem, itemIn(pointer), pointer);

  const inHeader = [...structure, ...told].flatMap((finding) =>
    finding && itemIn(finding.pointer) === undefined ? [finding.pointer] : [],
  );
  const local = locate(header.text, inHeader);
  const isJson = encoding === 'json';
  const wantsEnds =
    isJson &&
    gaps.length > 0 &&
    (header.total > 0 || [...local.values()].some(({ offset }) => isBehindGap(layout, offset)));
  const wanted = gaps.map((_, gap) => {
    const isLast = gap === gaps.length - 1;
    const unclear = itemsRead[gap]?.unclear ?? [];
    return new Set([...unclear, ...(isLast ? [...byItem.keys(), ...pointersByItem.keys()] : [])]);
  });
  const ends: Position[] = [];
  let start = START;
  let at = 0;
  for (const [index, gap] of gaps.entries()) {
    const isWantedLater = wantsEnds || wanted.slice(index + 1).some(({ size }) => size > 0);
    const counter = new PositionCounter(start);
    counter.advance(layout.header, at, gap.at);
    at = gap.at;
    const unclear = new Set(itemsRead[index]?.unclear);
    const isLast = index === gaps.length - 1;
    const show = (item: number, text: string, setting: Setting) => {
      if (unclear.has(item)) examine(text, list, setting);
      if (!isLast) return;
      const mine = byItem.get(item) ?? [];
      const value = mine.length > 0 ? JSON.parse(text) : undefined;
      for (const one of mine) told[one] = check?.settled(rules[one] as Finding, value);
      const pointers = [...(pointersByItem.get(item) ?? []), ...mine.flatMap((one) => told[one]?.pointer ?? [])];
      const start = `/${collection}/${item}`.length;
      const inItem = locate(
        text,
        pointers.map((pointer) => pointer.slice(start)),
      );
      for (const pointer of pointers) {
        const position = inItem.get(pointer.slice(start));
        if (position) positions.set(pointer, setting.place(position));
      }
    };
    start = await locateItems(gap, counter.position, wanted[index] as Set<number>, isWantedLater, { ...judging, show });
    ends.push(start);
  }
  const place = isJson && wantsEnds ? placeInPieces(piecesOf(layout, ends)) : ALONE.place;
  const headerList = new FindingList();
  if (header.total > 0) examine(header.text, headerList, { place, path: [] });
  for (const [pointer, position] of local) positions.set(pointer, place(position));
  return { read: [...headerList.findings, ...list.findings], told, positions };
}

function addTo<T>(map: Map<number, T[]>, key: number | undefined, value: T) {
  if (key === undefined) return;
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
