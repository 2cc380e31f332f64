import { defineRule } from '../../document.ts';
import { worksIn } from '../work.ts';

/** Work that is in progress has no actual end. */
export default defineRule({
  id: 'parts/work-in-progress-has-not-ended',
  clause: 'RM-R6',
  severity: 'warning',
  since: '1.0',
  source: ['S0-62', 'proposed'],
  document(document, report, context) {
    for (const { path, name, status, actualEnd } of worksIn(document, context))
      if (status === 'in-progress' && actualEnd !== undefined)
        report([...path, 'actualEnd'], { work: name, end: actualEnd });
  },
});
