import { datedAhead } from '../../../../parts/rules/dated-ahead.ts';
import { defineRule } from '../../document.ts';

/** What only this format dates as done. */
const pastFacts: Readonly<Record<string, readonly string[]>> = {
  WcoGap: ['analysedOn'],
  WcoIntent: ['date'],
  WcoMsmeNeeds: ['assessedOn'],
  WcoProgressReport: ['sentOn'],
};

export default defineRule({
  id: 'wco-implementation-status/past-work-is-not-dated-ahead',
  clause: 'CM-R18',
  severity: 'error',
  since: '1.0',
  source: ['S4-14', 'S4-21', 'proposed'],
  document(document, report, context) {
    for (const { path, args } of datedAhead(document, context, (part) => pastFacts[part])) report(path, args);
  },
});
