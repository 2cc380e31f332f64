import { defineRule } from '../../document.ts';
import { worksIn } from '../work.ts';

/** Work that has not started, if its progress is given, stands at 0 percent. */
export default defineRule({
  id: 'parts/work-not-started-is-at-zero-percent',
  clause: 'RM-R7',
  severity: 'error',
  since: '1.0',
  source: ['S0-18', 'S0-62', 'proposed'],
  fix: () => [{ op: 'replace', value: 0 }],
  document(document, report, context) {
    for (const { path, name, status, progressPct } of worksIn(document, context))
      if (status === 'not-started' && progressPct !== undefined && progressPct !== 0)
        report([...path, 'progressPct'], { work: name, progress: String(progressPct) });
  },
});
