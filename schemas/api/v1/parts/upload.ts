import { Type } from '@sinclair/typebox';
import { body, list, optional } from './fields.ts';

const file = (description: string) => Type.String({ description, format: 'binary', maxLength: 1_000_000_000 });

/** A document with what it is judged by; parts are taken as exact bytes. */
export const Upload = body('Upload', 'A document with what it is judged by.', {
  document: file('The document.'),
  related: optional(list(file('A document.'), 'Documents to compare with, known by their own `format`.', { max: 20 })),
  policy: optional(file('The policy to judge by: a document of the format `validation-policy`.')),
});
