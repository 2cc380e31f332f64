import type { CodedValue, PartValue } from '@waypost/schemas/define/rule';
import type { Outline } from '../structure/compiled.ts';

/** Which members of which parts hold codes, and from which lists. */
export type CodedMembers = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

type Steps = readonly (string | number)[];

/** Every value inside a value of a certain part that is itself a named part, in the order of the document. */
export function partsIn(value: unknown, part: string, outline: Outline): PartValue[] {
  const found: PartValue[] = [];
  collect(value, outline.parts[part], [], outline, found);
  return found;
}

function collect(
  value: unknown,
  members: Readonly<Record<string, string | null>> | undefined,
  path: Steps,
  outline: Outline,
  found: PartValue[],
) {
  if (!members || typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const holder = value as Record<string, unknown>;
  for (const name in holder) {
    const part = members[name];
    if (!part) continue;
    const child = holder[name];
    const inside = outline.parts[part];
    const add = (item: unknown, place: Steps) => {
      found.push({ path: place, part, value: item, holder });
      if (inside) collect(item, inside, place, outline, found);
    };
    if (Array.isArray(child))
      for (let index = 0; index < child.length; index++) add(child[index], [...path, name, index]);
    else add(child, [...path, name]);
  }
}

/** Every code inside a value of a certain part, of which `parts` are the parts within. */
export function codesIn(
  value: unknown,
  part: string,
  parts: readonly PartValue[],
  members: CodedMembers,
): CodedValue[] {
  const found: CodedValue[] = [];
  codesOf(value, members[part], [], found);
  for (const inner of parts) codesOf(inner.value, members[inner.part], inner.path, found);
  return found;
}

/** The codes that are members of one object: a code, or a list of codes. */
function codesOf(value: unknown, members: CodedMembers[string] | undefined, path: Steps, found: CodedValue[]) {
  if (!members || typeof value !== 'object' || value === null) return;
  for (const name in members) {
    const child = (value as Record<string, unknown>)[name];
    const lists = members[name] as readonly string[];
    if (typeof child === 'string') found.push({ path: [...path, name], code: child, lists });
    else if (Array.isArray(child))
      for (const [index, item] of child.entries())
        if (typeof item === 'string') found.push({ path: [...path, name, index], code: item, lists });
  }
}

/** The ids of all items inside a document. */
export const identitiesIn = (document: unknown, outline: Outline): Set<string> =>
  new Set(partsIn(document, '', outline).flatMap(({ part, value }) => (part === 'LocalId' ? [value as string] : [])));
