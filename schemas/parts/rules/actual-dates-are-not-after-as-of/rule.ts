import { certainlyBefore, spanOf } from '../../../exact/dates.ts';
import { defineRule } from '../../document.ts';
import { worksIn } from '../work.ts';

/** What has really happened cannot lie after the date that the document describes. */
export default defineRule({
  id: 'parts/actual-dates-are-not-after-as-of',
  clause: 'RM-R6',
  severity: 'error',
  since: '1.0',
  source: ['S0-20', 'S0-62'],
  document(document, report, context) {
    const { asOf } = document;
    if (asOf === undefined) return;
    for (const work of worksIn(document, context)) {
      if (work.status === 'not-started') continue;
      for (const member of ['actualStart', 'actualEnd'] as const)
        if (certainlyBefore(spanOf(asOf), spanOf(work[member])))
          report([...work.path, member], {
            work: work.name,
            date: String(work[member]),
            asOf,
            ...(member === 'actualEnd' && { variant: 'end' }),
          });
    }
  },
});
