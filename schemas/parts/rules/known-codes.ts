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

/** What was asked of a document so far: the same code tends to stand at many places. */
const asked = () => new Map<string, string | undefined>();
/** As many are asked as findings are listed: who sends more wrong codes would only make others wait. */
const MOST_ASKED = 1000;

/** The code that a mistyped one probably stands for; a short one, such as a country, is as close to many others. */
function nearestCode(code: string, lists: readonly string[], context: Context): string | undefined {
  const known = lists.flatMap((list) => [...(context.catalog(list)?.codes.keys() ?? [])]);
  return code.length > 3 ? context.nearest(code, known) : undefined;
}

/** What a finding says of the code that was probably meant; nothing where none is close. */
export function suggested(code: string, lists: readonly string[], context: Context) {
  const answers = context.once(asked);
  const question = `${lists} ${code}`;
  if (!answers.has(question)) {
    if (answers.size === MOST_ASKED) return {};
    answers.set(question, nearestCode(code, lists, context));
  }
  const suggestion = answers.get(question);
  return suggestion === undefined ? {} : { variant: 'suggestion', suggestion };
}
