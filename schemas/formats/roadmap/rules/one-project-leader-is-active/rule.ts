import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

/** On the date described, the team has one national project leader: not none, not two. */
export default defineRule({
  id: 'roadmap/one-project-leader-is-active',
  clause: 'RM-R9',
  severity: 'error',
  since: '1.0',
  from: 'submitted',
  profiles: ['national'],
  source: ['S0-52', 'S0-72'],
  document({ asOf, governance }, report) {
    if (!governance) return;
    const { team } = governance;
    const day = spanOf(asOf);
    const leaders = [...(team ?? []).entries()]
      .filter(([, { role }]) => role === 'LEADER')
      .map(([index, { start, end }]) => {
        const [first, last] = [spanOf(start), spanOf(end)];
        return {
          index,
          possible: !certainlyBefore(day, first) && !certainlyBefore(last, day),
          certain:
            (start === undefined || (first && day && first.last <= day.first)) &&
            (end === undefined || (last && day && last.first >= day.last)),
        };
      });
    const args = { asOf: String(asOf), found: leaders.length };
    if (!leaders.some(({ possible }) => possible))
      report(team ? ['governance', 'team'] : ['governance'], {
        ...args,
        ...(leaders.length > 0 && { variant: 'inactive' }),
      });
    const active = leaders.filter(({ certain }) => certain);
    for (const { index } of active.slice(1))
      report(['governance', 'team', index], { ...args, found: active.length, variant: 'several' });
  },
});
