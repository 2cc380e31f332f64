import { defineRule } from '../../document.ts';
import { ownPeriods, reportPeriods } from '../effective.ts';

/** No period ends before it starts. */
export default defineRule({
  id: 'kpi-report/periods-end-on-or-after-their-start',
  clause: 'KR-R5',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document(document, report) {
    for (const [path, { start, end }] of reportPeriods(document))
      if (end < start) report([...path, 'end'], { start, end });
  },
  item(item, report) {
    if (!item.period && !item.baseline) return;
    for (const [path, { start, end }] of ownPeriods(item)) if (end < start) report([...path, 'end'], { start, end });
  },
});
