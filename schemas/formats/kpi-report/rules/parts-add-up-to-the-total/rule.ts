import { format } from '../../../../exact/decimal.ts';
import { defineRule } from '../../document.ts';
import { addTallies, answerLists, answerTally, isComplete, isQuestion, questionKey } from '../breakdown.ts';

/** Where each is counted under one answer and every answer is reported, the counts add up to the total reported. */
export default defineRule({
  id: 'kpi-report/parts-add-up-to-the-total',
  clause: 'KR-R9',
  severity: 'warning',
  since: '1.0',
  source: ['proposed'],
  catalogs: ['indicator', ...answerLists],
  needs: ['measure'],
  only: { indicator: (code, _document, context) => isQuestion(code, context, 'count') },
  key: questionKey,
  value: answerTally,
  combine: addTallies,
  group(tally, report, _document, context) {
    if (!tally.total || !isComplete(tally, context)) return;
    const [place, total] = tally.total;
    const text = (millionths: number) => format({ digits: BigInt(millionths), places: 6 });
    if (total !== tally.sum)
      report(place, ['measure', 'value'], { total: text(total), sum: text(tally.sum), dimension: tally.dimension });
  },
});
