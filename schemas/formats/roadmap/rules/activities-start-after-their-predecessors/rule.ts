import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

/**
 * An activity starts when those it depends on have ended. A planned date counts only while nothing has happened: the
 * planned end of what is completed and the planned start of what has begun tell nothing any more.
 */
export default defineRule({
  id: 'roadmap/activities-start-after-their-predecessors',
  clause: 'RM-R4',
  severity: 'warning',
  since: '1.0',
  source: ['S0-19', 'proposed'],
  document({ activities = [] }, report) {
    const byId = new Map(activities.map((activity) => [activity.id, activity]));
    for (const [index, activity] of activities.entries()) {
      const start = activity.actualStart ?? (activity.status === 'not-started' ? activity.plannedStart : undefined);
      for (const [place, predecessor] of (activity.dependsOn ?? []).entries()) {
        const earlier = byId.get(predecessor);
        if (!earlier || earlier === activity) continue;
        if (activity.status === 'cancelled' || earlier.status === 'cancelled') continue;
        const end = earlier.actualEnd ?? (earlier.status === 'completed' ? undefined : earlier.plannedEnd);
        const where = ['activities', index, 'dependsOn', place];
        const args = { activity: activity.id, predecessor };
        if (certainlyBefore(spanOf(start), spanOf(end)))
          report(where, { ...args, start: String(start), end: String(end) });
        else if (['in-progress', 'completed'].includes(activity.status) && earlier.status !== 'completed')
          report(where, { ...args, variant: activity.status === 'completed' ? 'completed' : 'begun' });
      }
    }
  },
});
