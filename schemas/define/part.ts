import { type Static, type TObject, type TProperties, type TSchema, Type } from '@sinclair/typebox';
import { ABOUT, type About, CODE_OR_OTHER, EXACTLY_ONE, NAME, USED_AS } from './about.ts';
import { code, object } from './fields.ts';

/** A named object, hoisted into `$defs` wherever it is used. */
export const part = <P extends TProperties>(
  name: string,
  about: About,
  properties: P,
  { exactlyOne }: { exactlyOne?: readonly (keyof P & string)[] } = {},
): TObject<P> => ({ ...object(properties, about), [NAME]: name, ...(exactlyOne && { [EXACTLY_ONE]: exactlyOne }) });

/** A named schema that is not an object of fixed properties, such as a map. */
export const named = <T extends TSchema>(name: string, schema: T): T => ({ ...schema, [NAME]: name });

/** A code of an open list or, where the list has none that fits, `{ "other": text }`. */
export const codeOr = <T extends TSchema>(other: T) => {
  type Value = string | Static<T>;
  const about = {
    en: 'A code of an open list or, where the list has none that fits, { "other": text }.',
    fr: 'Un code d’une liste ouverte ou, si la liste n’en contient aucun qui convienne, { "other": texte }.',
  };
  const union = { [NAME]: 'CodeOrOther', [ABOUT]: about, [CODE_OR_OTHER]: [code(about), other] };
  return (use: About) => Type.Unsafe<Value>({ ...union, [USED_AS]: use });
};
