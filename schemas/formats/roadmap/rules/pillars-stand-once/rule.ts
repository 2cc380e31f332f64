import { defineRule } from '../../document.ts';

/** No pillar is listed twice, so that it cannot be both applicable and not. */
export default defineRule({
  id: 'roadmap/pillars-stand-once',
  clause: 'RM-R1',
  severity: 'error',
  since: '1.0',
  source: ['S0-50', 'proposed'],
  document({ pillars }, report) {
    const first = new Map<string, number>();
    for (const [index, { pillar }] of pillars.entries()) {
      const earlier = first.get(pillar);
      if (earlier === undefined) first.set(pillar, index);
      else report(['pillars', index, 'pillar'], { pillar, first: `/pillars/${earlier}` });
    }
  },
});
