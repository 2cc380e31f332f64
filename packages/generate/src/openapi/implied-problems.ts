import type { Operation } from '@waypost/schemas/define';
import { roles } from './find-apis.ts';

/** What an operation can answer by its nature, and the problems that follow from it. */
const implied: [applies: (operation: Operation) => boolean, problems: string[]][] = [
  [() => true, ['too-many-requests', 'internal-error', 'overloaded']],
  [({ access }) => access !== 'public', ['unauthenticated']],
  [({ access }) => access !== 'public' && access.length < roles.length, ['forbidden']],
  [({ parameters }) => Boolean(parameters?.path), ['not-found']],
  [({ parameters }) => Boolean(parameters?.query ?? parameters?.header), ['invalid-parameter']],
  [({ request }) => Boolean(request), ['content-too-large', 'request-timeout', 'unsupported-media-type']],
];

/** All problems that an operation may answer with, its own and those that follow from what it is. */
export const problemsOf = (operation: Operation): string[] => [
  ...new Set([
    ...implied.flatMap(([applies, problems]) => (applies(operation) ? problems : [])),
    ...(operation.problems ?? []),
  ]),
];
