import { body, choice, id, instant, list, optional, pointer, resource, ruleId, text } from './fields.ts';
import { page } from './paging.ts';

const comment = {
  pointer: optional(
    pointer('Place in the document, as a JSON Pointer (RFC 6901); left out for a remark on the whole.'),
  ),
  rule: optional(ruleId('The rule that it is about.')),
  text: text('What is to be mended, or was noticed.', 4000),
};
const decision = choice(
  ['accepted', 'returned'],
  '`accepted`: its figures count from now on. `returned`: the operator is asked for a new revision.',
);
const comments = 'What the operator is to know. A submission that is returned needs at least one.';

export const NewReview = body('NewReview', 'What a regulator decides about a submission.', {
  decision,
  comments: optional(
    list(body('NewReviewComment', 'A comment on a place in the document.', comment), comments, { max: 500 }),
  ),
});

export const Review = resource('Review', 'What a regulator decided about a submission.', {
  id: id('Identifier of the review.'),
  submission: id('The submission.'),
  decision,
  comments: list(resource('ReviewComment', 'A comment on a place in the document.', comment), comments, { max: 500 }),
  reviewer: text('Who decided: the key, or the subject of the token.', 200),
  createdAt: instant('When it was decided.'),
});

export const ReviewList = page('ReviewList', Review, 'Reviews of a submission, the latest first.');

const written = {
  decision: 'returned',
  comments: [
    {
      pointer: '/observations/0/measure',
      text: 'The share of January does not agree with the monthly report. Please check the denominator.',
    },
  ],
};
export const newReviewExample = written;
export const reviewExample = {
  id: '01JQ5B3C4D5E6F7G8H9J0K1M2N',
  submission: '01JQ3T5V7X9ZB2D4F6H8K0M2N4',
  ...written,
  reviewer: '90b2c4d6e8f01a3c',
  createdAt: '2025-04-14T14:05:00Z',
};
