import { type TSchema, Type } from '@sinclair/typebox';
import { list, optional, resource, text } from './fields.ts';

/** Which part of a list is asked for. */
export const paging = {
  limit: optional(
    Type.Integer({ description: 'How many items to give at most.', minimum: 1, maximum: 200, default: 50 }),
  ),
  cursor: optional(text('Where to go on: `next` of the answer before. It holds for the same filters only.', 1000)),
};

/** One part of a list. */
export const page = <T extends TSchema>(name: string, items: T, description: string) =>
  resource(name, description, {
    items: list(items, 'The items.', { max: 200 }),
    next: optional(text('Cursor of the next items; absent at the end.', 1000)),
  });
