import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

/** What has really happened cannot lie after the date that the document describes. */
export default defineRule({
  id: 'roadmap/actual-dates-are-not-after-as-of',
  clause: 'RM-R6',
  severity: 'error',
  since: '1.0',
  source: ['S0-20', 'S0-62'],
  document({ asOf, activities = [] }, report) {
    if (asOf === undefined) return;
    for (const [index, activity] of activities.entries())
      for (const field of ['actualStart', 'actualEnd'] as const)
        if (certainlyBefore(spanOf(asOf), spanOf(activity[field])))
          report(['activities', index, field], {
            activity: activity.id,
            date: String(activity[field]),
            asOf,
            ...(field === 'actualEnd' && { variant: 'end' }),
          });
  },
});
