import { statedValue } from '../../formats/kpi-report/rules/interval.ts';
import { documentOf, isInForce, roadmapRule } from '../documents.ts';
import { isLowered } from '../measures.ts';
import { unamendedTargets } from '../planned-targets.ts';

/** A target of the plan is lowered or dropped only by an amendment to an activity that contributes to it. */
export default roadmapRule({
  id: 'series/planned-targets-are-lowered-by-amendment',
  clause: 'SR-R20',
  severity: 'warning',
  since: '1.0',
  source: ['S0-35', 'S0-62', 'proposed'],
  catalogs: ['indicator'],
  compares: ['earlier-revision'],
  document(document, report, context) {
    const earlier = documentOf('roadmap', context.related.earlierRevision);
    if (!earlier || !isInForce(earlier)) return;
    for (const { index, now, before } of unamendedTargets(document, earlier)) {
      const { id, indicator, targets } = before;
      if (!now) {
        report(document.indicatorTargets ? ['indicatorTargets'] : [], { id, indicator, variant: 'removed' });
        continue;
      }
      const better = context.catalog('indicator')?.codes.get(indicator)?.attributes?.better;
      for (const { by, measure } of targets) {
        const place = now.targets.findIndex((target) => target.by === by);
        const kept = now.targets[place];
        const path = ['indicatorTargets', index, 'targets'];
        const args = { id, indicator, by, before: statedValue(measure) };
        if (!kept) report(path, { ...args, variant: 'dropped' });
        else if (isLowered(kept.measure, measure, better))
          report([...path, place, 'measure'], { ...args, value: statedValue(kept.measure) });
      }
    }
  },
});
