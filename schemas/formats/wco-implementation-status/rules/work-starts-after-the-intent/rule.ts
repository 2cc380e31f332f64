import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';
import { declaredOn } from '../declared-intent.ts';

const dates = ['workStart', 'completedOn'] as const;

export default defineRule({
  id: 'wco-implementation-status/work-starts-after-the-intent',
  clause: 'WI-R3',
  severity: 'warning',
  since: '1.0',
  source: ['S4-8', 'S4-21'],
  document(d, report) {
    const intent = declaredOn(d);
    if (intent === undefined) return;
    for (const [i, standard] of (d.standards ?? []).entries()) {
      if (standard.preexisting) continue;
      // One finding per standard: the earlier date explains the later one.
      const field = dates.find((name) => certainlyBefore(spanOf(standard[name]), spanOf(intent)));
      const date = field && standard[field];
      if (date !== undefined)
        report(['standards', i, field as string], { variant: field as string, standard: standard.code, date, intent });
    }
  },
});
