import { absolute, compare, decimalOf, format, multiply, quotient, subtract, sum } from '../../../../exact/decimal.ts';
import { defineRule } from '../../document.ts';

/**
 * The progress of an activity with parts is their weighted mean, to within a tolerance. Parts weigh alike where none
 * has a weight; where only some have one, or the progress of one is unknown, nothing is said. Cancelled parts drop out.
 */
export default defineRule({
  id: 'roadmap/rolled-up-progress-agrees-with-its-parts',
  clause: 'RM-R14',
  severity: 'warning',
  since: '1.0',
  source: ['S0-18', 'proposed'],
  document({ activities = [] }, report, { thresholds }) {
    const tolerance = decimalOf(thresholds.progressTolerance);
    const partsOf = new Map<string, typeof activities>();
    for (const activity of activities)
      if (activity.parent !== undefined && activity.status !== 'cancelled')
        partsOf.set(activity.parent, [...(partsOf.get(activity.parent) ?? []), activity]);
    for (const [index, { id, progressPct }] of activities.entries()) {
      const parts = partsOf.get(id);
      if (!parts || progressPct === undefined) continue;
      const known = parts.flatMap(({ status, progressPct: own, weight }) => {
        const progress = own ?? (status === 'completed' ? 100 : status === 'not-started' ? 0 : undefined);
        return progress === undefined ? [] : [{ progress: decimalOf(progress), weight }];
      });
      const weighted = known.filter(({ weight }) => weight !== undefined).length;
      if (known.length < parts.length || (weighted > 0 && weighted < parts.length)) continue;
      const weights = sum(known.map(({ weight = 1 }) => decimalOf(weight)));
      const total = sum(known.map(({ weight = 1, progress }) => multiply(decimalOf(weight), progress)));
      const difference = absolute(subtract(multiply(decimalOf(progressPct), weights), total));
      if (compare(difference, multiply(tolerance, weights)) <= 0) continue;
      report(['activities', index, 'progressPct'], {
        activity: id,
        progress: String(progressPct),
        computed: format(quotient(total, weights, 1)),
        parts: parts.map((part) => part.id),
      });
    }
  },
});
