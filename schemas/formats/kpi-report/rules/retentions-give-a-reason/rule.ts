import { defineRule } from '../../document.ts';

/** Where customs has kept items (event EME), a note says why. */
export default defineRule({
  id: 'kpi-report/retentions-give-a-reason',
  clause: 'KR-R12',
  severity: 'info',
  since: '1.0',
  from: 'submitted',
  source: ['public:P14'],
  needs: ['measure', 'dimensions'],
  only: { indicator: (code) => code === 'EVT-CAP' },
  item({ measure, dimensions, note }, report) {
    if (dimensions.event === 'EME' && measure.value > 0 && !note) report([], { value: measure.value });
  },
});
