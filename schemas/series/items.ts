import type { Path } from '../define/rule.ts';
import { oncePer } from './once-per.ts';

/** An item of a document that has an id, where it stands. */
export interface Item {
  /** Name of the list it stands in. */
  collection: string;
  path: Path;
  item: Readonly<Record<string, unknown>>;
}

/** All items of a document by their id, those of the unbounded collection included if it is there. */
export const itemsOf = oncePer((document: object): ReadonlyMap<string, Item> => {
  const items = new Map<string, Item>();
  collect(document, [], items);
  return items;
});

function collect(holder: object, path: Path, items: Map<string, Item>) {
  for (const [name, value] of Object.entries(holder)) {
    // Lists of references hold ids of other items; extensions are not ours.
    if (typeof value !== 'object' || value === null || name === 'extensions' || name.endsWith('Refs')) continue;
    if (!Array.isArray(value)) collect(value, [...path, name], items);
    else
      for (const [index, item] of value.entries()) {
        if (typeof item !== 'object' || item === null) continue;
        const place = [...path, name, index];
        if (typeof item.id === 'string' && !items.has(item.id))
          items.set(item.id, { collection: name, path: place, item });
        collect(item, place, items);
      }
  }
}
