import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/pillars-are-scored-once',
  clause: 'RA-R7',
  severity: 'error',
  since: '1.0',
  source: ['S0-10', 'S1-10', 'proposed'],
  document({ scores = [] }, report) {
    const first = new Map<string | undefined, number>();
    for (const [i, { pillar }] of scores.entries()) {
      const earlier = first.get(pillar);
      if (earlier === undefined) first.set(pillar, i);
      else {
        const place = { first: `/scores/${earlier}` };
        report(
          ['scores', i],
          pillar === undefined ? { variant: 'whole', ...place } : { variant: 'pillar', pillar, ...place },
        );
      }
    }
  },
});
