import type { CodedValue, PartValue } from '@waypost/schemas/define/rule';
import type { Outline } from '../structure/compiled.ts';

/** Which members of which parts hold codes, and from which lists. */
export type CodedMembers = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

type Steps = readonly (string | number)[];

/** Every value inside a value of a certain part that is itself a named part, in the order of the document. */
export function* partsIn(value: unknown, part: string, outline: Outline, path: Steps = []): Generator<PartValue> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const holder = value as Record<string, unknown>;
  for (const [name, child] of Object.entries(holder)) {
    const next = outline.parts[part]?.[name];
    if (!next) continue;
    const values = Array.isArray(child)
      ? child.map((item, index) => [item, [...path, name, index]] as const)
      : [[child, [...path, name]] as const];
    for (const [item, place] of values) {
      yield { path: place, part: next, value: item, holder };
      yield* partsIn(item, next, outline, place);
    }
  }
}

/** Every code inside a value of a certain part. */
export function* codesIn(value: unknown, part: string, outline: Outline, members: CodedMembers): Generator<CodedValue> {
  yield* codesOf(value, part, members, []);
  for (const found of partsIn(value, part, outline)) yield* codesOf(found.value, found.part, members, found.path);
}

/** The codes that are members of one object: a code, or a list of codes. */
function* codesOf(value: unknown, part: string, members: CodedMembers, path: Steps): Generator<CodedValue> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, lists] of Object.entries(members[part] ?? {})) {
    const child = (value as Record<string, unknown>)[name];
    if (typeof child === 'string') yield { path: [...path, name], code: child, lists };
    else if (Array.isArray(child))
      for (const [index, item] of child.entries())
        if (typeof item === 'string') yield { path: [...path, name, index], code: item, lists };
  }
}

/** The ids of all items inside a document. */
export function identitiesIn(document: unknown, outline: Outline): Set<string> {
  const ids = new Set<string>();
  for (const { part, value } of partsIn(document, '', outline)) if (part === 'LocalId') ids.add(value as string);
  return ids;
}
