import { datedAhead } from '../../../../parts/rules/dated-ahead.ts';
import { defineRule } from '../../document.ts';

/** What only roadmaps date as done. */
const pastFacts: Readonly<Record<string, readonly string[]>> = {
  Amendment: ['date'],
};

export default defineRule({
  id: 'roadmap/amendments-are-not-dated-ahead',
  clause: 'CM-R18',
  severity: 'error',
  since: '1.0',
  source: ['S0-62', 'proposed'],
  document(document, report, context) {
    for (const { path, args } of datedAhead(document, context, (part) => pastFacts[part])) report(path, args);
  },
});
