import { defineRule } from '../../document.ts';
import { worksIn } from '../work.ts';

/** Work that has not started has neither an actual start nor an actual end. */
export default defineRule({
  id: 'parts/work-not-started-has-no-actual-dates',
  clause: 'RM-R7',
  severity: 'error',
  since: '1.0',
  source: ['S0-62', 'proposed'],
  document(document, report, context) {
    for (const work of worksIn(document, context)) {
      if (work.status !== 'not-started') continue;
      for (const member of ['actualStart', 'actualEnd'] as const) {
        const date = work[member];
        if (date === undefined) continue;
        const variant = member === 'actualEnd' ? { variant: 'end' } : {};
        report([...work.path, member], { work: work.name, date, ...variant });
      }
    }
  },
});
