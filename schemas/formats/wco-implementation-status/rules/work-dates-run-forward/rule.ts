import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

const pairs = [
  ['plannedStart', 'plannedEnd'],
  ['actualStart', 'actualEnd'],
  ['workStart', 'targetEnd'],
  ['workStart', 'completedOn'],
  ['start', 'end'],
] as const;
type Dated = { [name in (typeof pairs)[number][number]]?: string };

export default defineRule({
  id: 'wco-implementation-status/work-dates-run-forward',
  clause: 'WI-R7',
  severity: 'error',
  since: '1.0',
  source: ['S4-19', 'S4-20', 'proposed'],
  document(d, report) {
    const check = (dated: Dated, path: (string | number)[]) => {
      for (const [from, to] of pairs) {
        const [start, end] = [dated[from], dated[to]];
        if (start !== undefined && end !== undefined && certainlyBefore(spanOf(end), spanOf(start)))
          report([...path, to], { startField: from, start, endField: to, end });
      }
    };
    for (const [i, standard] of (d.standards ?? []).entries()) {
      check(standard, ['standards', i]);
      for (const [k, step] of (standard.steps ?? []).entries()) check(step, ['standards', i, 'steps', k]);
    }
    for (const [i, measure] of (d.capacity ?? []).entries()) check(measure, ['capacity', i]);
  },
});
