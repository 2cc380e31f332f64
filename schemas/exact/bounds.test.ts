import { expect, test } from 'vitest';
import { boundsOf } from './bounds.ts';

test.each([
  ['exact unless said otherwise', { value: 70 }, 70, 70],
  ['«environ 70»', { value: 70, comparator: 'about' }, -Infinity, Infinity],
  ['«près de 70»', { value: 70, comparator: 'nearly' }, -Infinity, 70],
  ['«plus de 70»', { value: 70, comparator: 'gt' }, 70, Infinity],
  ['at least 70', { value: 70, comparator: 'gte' }, 70, Infinity],
  ['less than 70', { value: 70, comparator: 'lt' }, -Infinity, 70],
  ['at most 70', { value: 70, comparator: 'lte' }, -Infinity, 70],
  ['«60 à 70»', { value: 60, valueMax: 70, comparator: 'range' }, 60, 70],
  ['a range without an end', { value: 60, comparator: 'range' }, 60, Infinity],
] as const)('%s', (_, stated, low, high) => expect(boundsOf(stated)).toEqual({ low, high }));
