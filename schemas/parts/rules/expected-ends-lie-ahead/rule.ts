import { certainlyBefore, spanOf } from '../../../exact/dates.ts';
import { defineRule } from '../../document.ts';
import { worksIn } from '../work.ts';

/** The end that is expected of work still to be done is not over already. */
export default defineRule({
  id: 'parts/expected-ends-lie-ahead',
  clause: 'RM-R8',
  severity: 'warning',
  since: '1.1',
  source: ['S0-18', 'S0-56', 'proposed'],
  document(document, report, context) {
    const { asOf } = document;
    if (asOf === undefined) return;
    for (const { path, name, status, expectedEnd } of worksIn(document, context))
      if (status !== 'completed' && status !== 'cancelled' && certainlyBefore(spanOf(expectedEnd), spanOf(asOf)))
        report([...path, 'expectedEnd'], { work: name, end: String(expectedEnd), asOf });
  },
});
