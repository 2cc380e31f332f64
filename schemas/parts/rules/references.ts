import type { Context, PartValue, Path } from '../../define/rule.ts';
import type { Envelope } from '../document.ts';

/** The lists that a reference may lead to, by its member or, where that is not enough, `list of its holder.member`. */
export type Homes = Readonly<Record<string, readonly string[]>>;

/** What the references that formats share lead to; rules of one format or across documents add their own. */
export const sharedHomes = {
  activityRefs: ['activities', 'steps'],
  body: ['bodies'],
  challengeRefs: ['challenges'],
  event: ['events'],
  evidence: ['evidence'],
  findingRefs: ['findings', 'diagnostics', 'challenges', 'statements'],
  inputs: ['relatedDocuments'],
  meetingRefs: ['events'],
  person: ['people'],
  project: ['projects'],
  projectRefs: ['projects'],
  source: ['sources'],
} satisfies Homes;

const names = (path: Path) => path.filter((step) => typeof step === 'string');

/** The lists in which the item of a reference may stand, be the reference an id or an object that holds it. */
const homesOf = (steps: readonly string[], homes: Homes): readonly string[] | undefined =>
  homes[steps.slice(-2).join('.')] ?? homes[steps.at(-1) ?? ''];

/** The lists that items stand in, by their ids; and the references within the document, with the members on their way. */
function findReferences(document: Envelope, context: Context) {
  const lists = new Map<string, string[]>();
  const references: (Pick<PartValue, 'value' | 'path'> & { steps: readonly string[] })[] = [];
  for (const { part, value, path, holder } of context.parts(document))
    if (part === 'LocalId') {
      const list = names(path).at(-2) ?? '';
      const known = lists.get(value as string);
      if (known) known.push(list);
      else lists.set(value as string, [list]);
    } else if (part === 'IdReference' && !(path.at(-1) === 'id' && 'document' in holder))
      references.push({ value, path, steps: names(path.at(-1) === 'id' ? path.slice(0, -1) : path) });
  return { lists, references };
}

/** References within the document to an item that exists, but stands in another list than those expected. */
export function* misleading(context: Context, homes: Homes) {
  const { lists, references } = context.once(findReferences);
  for (const { value, path, steps } of references) {
    const expected = homesOf(steps, homes);
    const found = lists.get(value as string);
    if (expected && found && !found.some((list) => expected.includes(list)))
      yield { path, args: { id: value as string, found: found[0] as string, expected: [...expected] } };
  }
}
