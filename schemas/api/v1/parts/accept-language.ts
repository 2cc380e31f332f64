import { optional, text } from './fields.ts';

/** The language of messages in a report. */
export const acceptLanguage = {
  'Accept-Language': optional(
    text('Languages of messages by preference (RFC 9110): en, fr, ar, pt or es; English otherwise.', 200, {
      examples: ['fr, en;q=0.5'],
    }),
  ),
};
