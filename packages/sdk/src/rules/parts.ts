import type { PartValue } from '@waypost/schemas/define/rule';
import type { Outline } from '../structure/compiled.ts';
import { type Visits, visitsOf, Walk } from './visit.ts';

type Found = (value: unknown, part: string, path: PartValue['path'], holder: PartValue['holder']) => void;

/** Every value inside a document that is a named part of the schema, in the order of the document. */
export function partsIn(document: unknown, outline: Outline): PartValue[] {
  const found: PartValue[] = [];
  collect(document, outline.parts[''], [], outline, (value, part, path, holder) =>
    found.push({ path, part, value, holder }),
  );
  return found;
}

function collect(
  value: unknown,
  members: Outline['parts'][string] | undefined,
  path: PartValue['path'],
  outline: Outline,
  found: Found,
) {
  if (!members || typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const holder = value as Record<string, unknown>;
  for (const name in holder) {
    const part = Object.hasOwn(members, name) && members[name];
    if (!part) continue;
    const child = holder[name];
    const inside = outline.parts[part];
    const add = (item: unknown, place: PartValue['path']) => {
      found(item, part, place, holder);
      if (inside) collect(item, inside, place, outline, found);
    };
    if (Array.isArray(child))
      for (let index = 0; index < child.length; index++) add(child[index], [...path, name, index]);
    else if (child !== undefined) add(child, [...path, name]);
  }
}

const identified = new WeakMap<Outline, Visits<{ part: string }>>();

/** Where ids are in documents of a schema; worked out once. */
function placesOfIds(outline: Outline): Visits<{ part: string }> {
  const known = identified.get(outline) ?? visitsOf([{ part: 'LocalId' }], outline)('');
  identified.set(outline, known);
  return known;
}

/** The ids of all items inside a document. */
export function identitiesIn(document: unknown, outline: Outline): Set<string> {
  const ids = new Set<string>();
  new Walk<{ part: string }>({ seeCode: () => true, seePart: (id) => ids.add(id as string) }).inside(
    document as Record<string, unknown>,
    placesOfIds(outline),
  );
  return ids;
}
