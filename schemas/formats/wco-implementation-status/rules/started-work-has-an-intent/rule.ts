import { defineRule } from '../../document.ts';
import { hasBegun } from '../has-begun.ts';

export default defineRule({
  id: 'wco-implementation-status/started-work-has-an-intent',
  clause: 'WI-R3',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  profiles: ['national'],
  source: ['S4-8', 'S4-9', 'S4-21'],
  document(d, report) {
    if (d.intent?.date !== undefined) return;
    const begun = (d.standards ?? []).filter((standard) => !standard.preexisting && hasBegun(standard));
    if (begun.length === 0) return;
    const standards = begun.map(({ code }) => code);
    if (d.intent) report(['intent'], { variant: 'undated', standards });
    else report([], { variant: 'none', standards });
  },
});
