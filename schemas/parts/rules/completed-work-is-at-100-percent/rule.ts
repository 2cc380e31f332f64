import { defineRule } from '../../document.ts';
import { worksIn } from '../work.ts';

/** Completed work, if its progress is given, stands at 100 percent. */
export default defineRule({
  id: 'parts/completed-work-is-at-100-percent',
  clause: 'RM-R6',
  severity: 'error',
  since: '1.0',
  source: ['S0-18', 'S0-62', 'proposed'],
  fix: () => [{ op: 'replace', value: 100 }],
  document(document, report, context) {
    for (const { path, name, status, progressPct } of worksIn(document, context))
      if (status === 'completed' && progressPct !== undefined && progressPct !== 100)
        report([...path, 'progressPct'], { work: name, progress: String(progressPct) });
  },
});
