import { defineRule } from '../../document.ts';
import { originOf } from '../effective.ts';

/** The first value in the report, if it is reported more than once. */
type First = readonly [place: number, count: number] | null;
const first = (a: First, b: First): First => (a && b ? (a[0] < b[0] ? a : b) : (a ?? b));

/** No more items have data that meet the rules than have data at all, for one origin and period. */
export default defineRule({
  id: 'kpi-report/compliant-items-are-captured-items',
  clause: 'KR-R11',
  severity: 'warning',
  since: '1.0',
  source: ['S0-56', 'public:P19'],
  needs: ['measure', 'numerator'],
  only: { indicator: (code) => code === 'EAD-CMP' || code === 'EAD-CAP' },
  key: (observation, document) => originOf(observation, document),
  value({ indicator, numerator }, place) {
    const count: First = [place, numerator];
    return { compliant: indicator === 'EAD-CMP' ? count : null, captured: indicator === 'EAD-CAP' ? count : null };
  },
  combine: (a, b) => ({ compliant: first(a.compliant, b.compliant), captured: first(a.captured, b.captured) }),
  group({ compliant, captured }, report) {
    if (compliant && captured && compliant[1] > captured[1])
      report(compliant[0], ['numerator'], { compliant: compliant[1], captured: captured[1] });
  },
});
