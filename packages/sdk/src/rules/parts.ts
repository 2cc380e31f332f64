import type { PartValue } from '@waypost/schemas/define/rule';
import type { Outline } from '../structure/compiled.ts';
import { type Visits, visitsOf, Walk } from './visit.ts';

/** Every value inside a document that is a named part of the schema, in the order of the document. */
export function partsIn(document: unknown, outline: Outline): PartValue[] {
  const found: PartValue[] = [];
  collect(document, outline.parts[''], [], outline, found);
  return found;
}

function collect(
  value: unknown,
  members: Outline['parts'][string] | undefined,
  path: PartValue['path'],
  outline: Outline,
  found: PartValue[],
) {
  if (!members || typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const holder = value as Record<string, unknown>;
  for (const name in holder) {
    const part = members[name];
    if (!part || !Object.hasOwn(members, name)) continue;
    const child = holder[name];
    const inside = outline.parts[part];
    if (Array.isArray(child))
      for (let index = 0; index < child.length; index++) {
        const place = [...path, name, index];
        found.push({ path: place, part, value: child[index], holder });
        collect(child[index], inside, place, outline, found);
      }
    else if (child !== undefined) {
      const place = [...path, name];
      found.push({ path: place, part, value: child, holder });
      collect(child, inside, place, outline, found);
    }
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
