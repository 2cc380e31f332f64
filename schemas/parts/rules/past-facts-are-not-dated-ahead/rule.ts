import { defineRule } from '../../document.ts';
import { datedAhead } from '../dated-ahead.ts';

/** Members, by part, that date what has already happened when it is written down; formats have more of them. */
const pastFacts: Readonly<Record<string, readonly string[]>> = {
  Certification: ['issuedOn'],
  Decision: ['date'],
  Evidence: ['date'],
  Source: ['date'],
};
/** Members that date what is over, by the status that says so. */
const overBy: Readonly<Record<string, readonly string[]>> = { held: ['start'], completed: ['start', 'end'] };

/** Nothing that a document tells as done, held or issued is dated after the document itself. */
export default defineRule({
  id: 'parts/past-facts-are-not-dated-ahead',
  clause: 'CM-R18',
  severity: 'error',
  since: '1.0',
  source: ['S0-21', 'S0-62', 'proposed'],
  document(document, report, context) {
    const facts = (part: string, { status = '' }: { status?: string | undefined }) =>
      pastFacts[part] ?? (context.hasMember(part, 'start') ? overBy[status] : undefined);
    for (const { part, status = '', path, args } of datedAhead(document, context, facts))
      report(path, pastFacts[part] ? args : { ...args, status, variant: 'over' });
  },
});
