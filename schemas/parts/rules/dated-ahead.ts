import type { Context } from '../../define/rule.ts';
import { certainlyBefore, spanOf } from '../../exact/dates.ts';
import type { Envelope } from '../document.ts';

type Dates = Readonly<Record<string, string | undefined>>;

/** Parts of a document with a date after it was issued, among those members that date what has already happened. */
export function* datedAhead(
  document: Envelope,
  context: Context,
  pastFacts: (part: string, value: Dates) => readonly string[] | undefined,
) {
  const { issuedOn, asOf } = document;
  // Issued before its own date: that is the slip to mend, and another rule names it.
  if (certainlyBefore(spanOf(issuedOn), spanOf(asOf))) return;
  for (const { part, value, path } of context.parts(document)) {
    if (typeof value !== 'object' || value === null) continue;
    const dates = value as Dates;
    const members = pastFacts(part, dates);
    const member = members?.find((name) => certainlyBefore(spanOf(issuedOn), spanOf(dates[name])));
    if (member)
      yield { part, status: dates.status, path: [...path, member], args: { date: String(dates[member]), issuedOn } };
  }
}
