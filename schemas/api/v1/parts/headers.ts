import { integer, text } from './fields.ts';

/** Headers of answers. */
export const headers = {
  Allow: text('The methods that the address has.', 100),
  'Cache-Control': text('How long the answer may be kept.', 200),
  'Content-Digest': text('SHA-256 of the body, as RFC 9530 writes it: `sha-256=:…:`.', 200),
  ETag: text('Tag of this state; send it in `If-None-Match` to fetch anew, in `If-Match` to change.', 200),
  'Idempotent-Replayed': text('`true` where this is the answer given before to the same `Idempotency-Key`.', 5),
  Link: text('Where there are more items: their address, with `rel="next"`.', 4000),
  Location: text('Address of what was made.', 2000),
  'Retry-After': integer('Seconds to wait before trying again.', 0, 86_400),
  'Waypost-Migration': text(
    'Of a document in another version than it was received in: from which to which, and how many of its fields were kept, moved, set to a default, dropped, or given the nearest value, as RFC 9651 writes a dictionary: `from="1.1", to="1.0", kept=657, moved=1, defaulted=0, dropped=2, narrowed=1`.',
    300,
  ),
  'WWW-Authenticate': text('How to identify oneself: `Bearer`.', 500),
};
