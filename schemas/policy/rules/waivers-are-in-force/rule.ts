import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'policy/waivers-are-in-force',
  clause: 'PO-R4',
  severity: 'info',
  since: '1.0',
  source: ['proposed'],
  finding({ rule }, report, { policy: { expired } }) {
    const waiver = expired.get(rule);
    if (waiver) report([], { rule, ...waiver });
  },
});
