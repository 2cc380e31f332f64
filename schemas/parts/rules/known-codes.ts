import type { Context } from '../../define/rule.ts';

/** Whether all lists are known, and neither they nor the document itself define a code. */
export function isMissing(code: string, lists: readonly string[], document: object, context: Context): boolean {
  const { definitions = [] } = document as { definitions?: { code: string }[] };
  return (
    lists.every((list) => context.catalog(list)?.codes.has(code) === false) &&
    !definitions.some((definition) => definition.code === code)
  );
}

/** Whether nothing can be added to any of the lists. */
export const isClosed = (lists: readonly string[], context: Context): boolean =>
  lists.every((list) => context.catalog(list)?.openness === 'closed');

/** The code that a mistyped one probably stands for; a short one, such as a country, is as close to many others. */
export function suggested(code: string, lists: readonly string[], context: Context) {
  const known = lists.flatMap((list) => [...(context.catalog(list)?.codes.keys() ?? [])]);
  const suggestion = code.length > 3 ? context.nearest(code, known) : undefined;
  return suggestion === undefined ? {} : { variant: 'suggestion', suggestion };
}
