import { certainlyBefore, spanOf } from '../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

/** No event ends before it starts; a day without year is not compared. */
export default defineRule({
  id: 'parts/events-end-on-or-after-their-start',
  clause: 'KR-R17',
  severity: 'error',
  since: '1.0',
  source: ['S0-21', 'S0-33'],
  document({ events = [] }, report) {
    for (const [index, { id, start, end }] of events.entries())
      if (start !== undefined && end !== undefined && certainlyBefore(spanOf(end), spanOf(start)))
        report(['events', index, 'end'], { event: id, start, end });
  },
});
