import { format } from '../../../../exact/decimal.ts';
import { defineRule } from '../../document.ts';
import { addTallies, answerLists, answerTally, isComplete, isQuestion, MILLION, questionKey } from '../breakdown.ts';

/** Where everyone gives one answer and every answer is reported, the shares add up to 100. */
export default defineRule({
  id: 'kpi-report/single-answers-add-up-to-100',
  clause: 'KR-R9',
  severity: 'warning',
  since: '1.0',
  source: ['S3-24', 'proposed'],
  catalogs: ['indicator', ...answerLists],
  needs: ['measure'],
  only: { indicator: (code, _document, context) => isQuestion(code, context, 'proportion') },
  key: questionKey,
  value: answerTally,
  combine: addTallies,
  group(tally, report, _document, context) {
    if (!isComplete(tally, context)) return;
    const off = Math.abs(tally.sum - 100 * MILLION);
    if (2 * off > Math.max(tally.rounding, 2 * context.thresholds.shareTolerance * MILLION))
      report(tally.place, ['measure', 'value'], {
        sum: format({ digits: BigInt(tally.sum), places: 6 }),
        dimension: tally.dimension,
      });
  },
});
