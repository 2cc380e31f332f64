import { certainlyBefore, spanOf } from '../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

/** Members, by part, that date what has already happened when it is written down. */
const pastFacts: Readonly<Record<string, readonly string[]>> = {
  Amendment: ['date'],
  Certification: ['issued'],
  Decision: ['date'],
  Evidence: ['date'],
  Mission: ['reportedOn'],
  Questionnaire: ['completedOn'],
  Source: ['date'],
  WcoGap: ['analysedOn'],
  WcoIntent: ['date'],
  WcoMsmeNeeds: ['assessedOn'],
  WcoProgressReport: ['sentOn'],
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
    const { issuedOn, asOf } = document;
    // Issued before its own date: that is the slip to mend, and another rule names it.
    if (certainlyBefore(spanOf(issuedOn), spanOf(asOf))) return;
    for (const { part, value, path } of context.parts(document, 'document')) {
      if (typeof value !== 'object' || value === null) continue;
      const dated = value as Readonly<Record<string, string | undefined>>;
      const isAhead = (member: string) => certainlyBefore(spanOf(issuedOn), spanOf(dated[member]));
      const fact = pastFacts[part]?.find(isAhead);
      const over = context.hasMember(part, 'start') ? overBy[dated.status ?? '']?.find(isAhead) : undefined;
      if (fact) report([...path, fact], { date: String(dated[fact]), issuedOn });
      else if (over)
        report([...path, over], { date: String(dated[over]), issuedOn, status: String(dated.status), variant: 'over' });
    }
  },
});
