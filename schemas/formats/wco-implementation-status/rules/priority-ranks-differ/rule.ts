import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/priority-ranks-differ',
  clause: 'WI-R13',
  severity: 'info',
  since: '1.0',
  source: ['S4-6', 'proposed'],
  document(d, report) {
    const ranked = new Map<number, { code: string; place: number }[]>();
    for (const [place, { code, priorityRank }] of (d.standards ?? []).entries())
      if (priorityRank !== undefined) ranked.set(priorityRank, [...(ranked.get(priorityRank) ?? []), { code, place }]);
    for (const [rank, group] of ranked)
      if (group[1])
        report(['standards', group[1].place, 'priorityRank'], { rank, standards: group.map(({ code }) => code) });
  },
});
