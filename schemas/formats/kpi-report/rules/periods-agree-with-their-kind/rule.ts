import { isWhole } from '../../../../exact/periods.ts';
import { defineRule } from '../../document.ts';
import { ownPeriods, type Period, reportPeriods } from '../effective.ts';

const flawed = ({ kind, start, end }: Period) => start <= end && !isWhole(kind, start, end);

/** A month is a whole calendar month, and so on; every other span of time is `custom`. */
export default defineRule({
  id: 'kpi-report/periods-agree-with-their-kind',
  clause: 'KR-R5',
  severity: 'error',
  since: '1.0',
  source: ['S0-51', 'proposed'],
  document(document, report) {
    for (const [path, period] of reportPeriods(document))
      if (flawed(period)) report([...path, 'kind'], { start: period.start, end: period.end, variant: period.kind });
  },
  item(item, report) {
    if (!item.period && !item.baseline) return;
    for (const [path, period] of ownPeriods(item))
      if (flawed(period)) report([...path, 'kind'], { start: period.start, end: period.end, variant: period.kind });
  },
});
