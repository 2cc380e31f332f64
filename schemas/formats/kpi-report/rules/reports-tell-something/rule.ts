import { defineRule } from '../../document.ts';

/** A report that is handed in has an observation; one of a programme's progress may have events or activities instead. */
export default defineRule({
  id: 'kpi-report/reports-tell-something',
  clause: 'KR-R25',
  severity: 'error',
  since: '1.0',
  from: 'submitted',
  source: ['S0-34', 'S0-56', 'proposed'],
  dependsOn: [],
  key: () => 'all',
  value: () => true,
  combine: (some) => some,
  none: false,
  group(hasObservations, report, { profile, events, activityProgress }) {
    const hasOthers = profile === 'programme-progress' && (events?.length || activityProgress?.length);
    if (!hasObservations && !hasOthers) report(-1, ['observations']);
  },
});
