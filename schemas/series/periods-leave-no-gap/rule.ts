import { dateOf, spanOf } from '../../exact/dates.ts';
import { documentOf, kpiReportRule } from '../documents.ts';

/** Reports of a series follow each other without a gap. */
export default kpiReportRule({
  id: 'series/periods-leave-no-gap',
  clause: 'SR-R12',
  severity: 'warning',
  since: '1.0',
  source: ['S0-51', 'S0-53', 'proposed'],
  compares: ['previous'],
  document({ period, relatedDocuments = [] }, report, { related }) {
    const previous = documentOf('kpi-report', related.previous);
    // The report before is named, but is not the one at hand: the gap may be only among the files.
    const isElsewhere = relatedDocuments.some(({ id, relation }) => relation === 'follows' && !related.listed.has(id));
    if (!period || !previous?.period || period.kind === 'custom' || isElsewhere) return;
    const [last, first] = [spanOf(previous.period.end), spanOf(period.start)];
    if (last && first && previous.period.kind === period.kind && last.last + 1 < first.first)
      report(['period', 'start'], {
        from: dateOf(last.last + 1),
        to: dateOf(first.first - 1),
        document: previous.documentId,
      });
  },
});
