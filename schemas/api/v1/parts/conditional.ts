import { Type } from '@sinclair/typebox';
import { optional, text } from './fields.ts';

const tag = { examples: ['"1"'] };

/** Headers of a request for what may be unchanged. */
export const conditional = Type.Object({
  'If-None-Match': optional(
    text('`ETag` of the answer at hand; where nothing has changed, the answer is 304.', 500, tag),
  ),
});
/** The answer where it is. */
export const unchanged = {
  description: 'Unchanged since the answer at hand.',
  headers: ['ETag', 'Cache-Control'],
} as const;

/** Headers of a request that changes a state. */
export const ifMatch = Type.Object({
  'If-Match': text('`ETag` of the submission as you know it; where it has changed since, nothing is done.', 500, tag),
});
