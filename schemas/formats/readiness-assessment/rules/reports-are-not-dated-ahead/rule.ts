import { datedAhead } from '../../../../parts/rules/dated-ahead.ts';
import { defineRule } from '../../document.ts';

/** What only assessments date as done. */
const pastFacts: Readonly<Record<string, readonly string[]>> = {
  Mission: ['reportedOn'],
  Questionnaire: ['completedOn'],
};

export default defineRule({
  id: 'readiness-assessment/reports-are-not-dated-ahead',
  clause: 'CM-R18',
  severity: 'error',
  since: '1.0',
  source: ['S1-40', 'S1-44', 'proposed'],
  document(document, report, context) {
    for (const { path, args } of datedAhead(document, context, (part) => pastFacts[part])) report(path, args);
  },
});
