import { defineRule } from '../../document.ts';
import { worksIn } from '../work.ts';

/** Work that is completed or cancelled has no expected end any more. */
export default defineRule({
  id: 'parts/work-that-is-over-expects-no-end',
  clause: 'RM-R6',
  severity: 'warning',
  since: '1.1',
  source: ['S0-56', 'proposed'],
  document(document, report, context) {
    for (const { path, name, status, expectedEnd } of worksIn(document, context))
      if (expectedEnd !== undefined && (status === 'completed' || status === 'cancelled'))
        report([...path, 'expectedEnd'], { work: name, end: expectedEnd, status });
  },
});
