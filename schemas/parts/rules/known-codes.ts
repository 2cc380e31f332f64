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
