import { documentOf, PROBLEMS_AT } from '../../../define/index.ts';
import { choice, integer, list, optional, pointer, resource, text } from './fields.ts';

/** What is wrong with one parameter or one place of a body. */
const ProblemPlace = resource(
  'ProblemPlace',
  'One parameter, or one place in the body, that is not as the contract says.',
  {
    in: choice(['query', 'header', 'body'], 'Where it stands.'),
    name: optional(text('Name of the parameter, as it was sent: it may be empty.', 100, { minLength: 0 })),
    pointer: optional(pointer('Place in the body, as a JSON Pointer (RFC 6901).')),
    message: text('What is wrong there, in the language of the caller.', 9000),
  },
);

/** RFC 9457, with the members that some problems add. */
export const Problem = resource('Problem', 'Why a request was not carried out (RFC 9457).', {
  type: text('Which problem it is; programs go by this.', 200, { examples: [`${PROBLEMS_AT}/not-found`] }),
  title: text('The problem in a few words.', 200),
  status: integer('HTTP status.', 400, 599),
  detail: optional(text('What is wrong in this case, and how to mend it.', 4000)),
  instance: optional(text('Names this one occurrence, so that it is found again in the logs: `urn:uuid:…`.', 200)),
  errors: optional(list(ProblemPlace, 'Each parameter or place concerned.', { max: 100 })),
  report: optional(documentOf('validation-report')),
});
