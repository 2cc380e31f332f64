/** A piece of a list; `next` leads to what follows, and is absent at the end. */
export interface Page<T> {
  items: T[];
  next?: string;
}

/** Which piece: at most `limit` items, after those that `cursor`, the `next` of another piece, has shown. */
export interface PageRequest {
  limit: number;
  cursor?: string;
}

/** A cursor that no list has given. */
export class CursorError extends Error {
  override readonly name = 'CursorError';

  constructor() {
    super('the cursor was not given by this list');
  }
}

/** Where a list goes on: the texts and numbers by which it is ordered, of the last item shown. */
type Place = readonly (string | number)[];

/** The place in a cursor, if there is one; each part of the type that the list is ordered by. */
export function placeOf<P extends Place>({ cursor }: PageRequest, ...kinds: { [K in keyof P]: string }): P | undefined {
  if (cursor === undefined) return undefined;
  const place = parsed(cursor);
  const fits =
    Array.isArray(place) && place.length === kinds.length && place.every((part, at) => isOfKind(part, kinds[at]));
  if (!fits || cursorOf(place) !== cursor) throw new CursorError();
  return place as unknown as P;
}

const isOfKind = (part: unknown, kind: string | undefined) =>
  kind === 'number' ? Number.isSafeInteger(part) : typeof part === 'string' && /^[\x20-\x7e]*$/.test(part);

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

const cursorOf = (place: Place) => Buffer.from(JSON.stringify(place)).toString('base64url');

/** A piece out of up to one row more than was asked for, which tells whether there is more. */
export function pageOf<R, T>(
  rows: R[],
  { limit }: PageRequest,
  placeOfRow: (row: R) => Place,
  item: (row: R) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(item),
    ...(rows.length > limit && last !== undefined && { next: cursorOf(placeOfRow(last)) }),
  };
}
