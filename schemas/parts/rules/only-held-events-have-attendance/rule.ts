import { defineRule } from '../../document.ts';

/** Who came is known of events that were held; expected participants and grants may be told before. */
export default defineRule({
  id: 'parts/only-held-events-have-attendance',
  clause: 'KR-R17',
  severity: 'error',
  since: '1.0',
  source: ['S0-23', 'S0-33'],
  document({ events = [] }, report) {
    for (const [index, { id, status, attendance }] of events.entries())
      if (attendance && status !== 'held') report(['events', index, 'attendance'], { event: id, status });
  },
});
