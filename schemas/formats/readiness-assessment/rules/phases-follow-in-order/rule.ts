import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

const stages = ['planned', 'in-progress', 'completed'];

export default defineRule({
  id: 'readiness-assessment/phases-follow-in-order',
  clause: 'RA-R3',
  severity: 'error',
  since: '1.0',
  catalogs: ['dre-phase'],
  source: ['S1-35', 'S1-36', 'S1-37'],
  document({ phases = [] }, report, context) {
    const codes = context.catalog('dre-phase')?.codes;
    const ordered = phases
      .flatMap((phase, place) => {
        const order = typeof phase.code === 'string' ? codes?.get(phase.code)?.attributes?.order : undefined;
        return typeof order === 'number' && phase.status !== 'cancelled'
          ? { ...phase, code: phase.code as string, place, order }
          : [];
      })
      .sort((a, b) => a.order - b.order);
    for (const [k, later] of ordered.entries()) {
      const earlier = ordered[k - 1];
      if (!earlier || earlier.order === later.order) continue;
      const both = { earlier: earlier.code, later: later.code };
      for (const field of ['start', 'end'] as const)
        if (certainlyBefore(spanOf(later[field]), spanOf(earlier[field])))
          report(['phases', later.place, field], {
            variant: field,
            ...both,
            date: later[field] as string,
            after: earlier[field] as string,
          });
      if (stages.indexOf(later.status) > stages.indexOf(earlier.status))
        report(['phases', later.place, 'status'], {
          variant: 'status',
          ...both,
          date: later.status,
          after: earlier.status,
        });
    }
  },
});
