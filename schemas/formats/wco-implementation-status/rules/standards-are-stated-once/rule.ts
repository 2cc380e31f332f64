import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/standards-are-stated-once',
  clause: 'WI-R1',
  severity: 'error',
  since: '1.0',
  source: ['S4-1', 'S4-19'],
  document(d, report) {
    const first = new Map<string, number>();
    for (const [i, { code }] of (d.standards ?? []).entries()) {
      const earlier = first.get(code);
      if (earlier === undefined) first.set(code, i);
      else report(['standards', i, 'code'], { standard: code, first: `/standards/${earlier}` });
    }
  },
});
