import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/needs-of-small-businesses-are-told',
  clause: 'WI-R18',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  profiles: ['national'],
  source: ['S4-30', 'S4-34'],
  document(d, report) {
    if (!d.msmeNeeds) report([]);
  },
});
