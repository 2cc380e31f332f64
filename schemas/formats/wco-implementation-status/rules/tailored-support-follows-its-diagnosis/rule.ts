import { certainlyBefore, spanOf } from '../../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'wco-implementation-status/tailored-support-follows-its-diagnosis',
  clause: 'WI-R14',
  severity: 'warning',
  since: '1.0',
  source: ['S4-38', 'proposed'],
  document(d, report) {
    const dates = new Map((d.monitoring?.diagnostics ?? []).map(({ id, date }) => [id, date]));
    for (const [i, { id, kind, start, diagnostic = '' }] of (d.capacity ?? []).entries()) {
      const date = dates.get(diagnostic);
      if (
        kind === 'TAILORED' &&
        start !== undefined &&
        date !== undefined &&
        certainlyBefore(spanOf(start), spanOf(date))
      )
        report(['capacity', i, 'start'], { measure: id, start, diagnosis: diagnostic, date });
    }
  },
});
