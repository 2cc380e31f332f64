import { defineRule } from '../../document.ts';
import { originKey } from '../effective.ts';

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
  key(observation, document) {
    const { indicator, measure, numerator } = observation;
    if ((indicator !== 'EAD-CMP' && indicator !== 'EAD-CAP') || !measure || numerator === undefined) return undefined;
    return [originKey(observation, document)];
  },
  value({ indicator, numerator = 0 }, place) {
    const count: First = [place, numerator];
    return { compliant: indicator === 'EAD-CMP' ? count : null, captured: indicator === 'EAD-CAP' ? count : null };
  },
  combine: (a, b) => ({ compliant: first(a.compliant, b.compliant), captured: first(a.captured, b.captured) }),
  group({ compliant, captured }, report) {
    if (compliant && captured && compliant[1] > captured[1])
      report(compliant[0], ['numerator'], { compliant: compliant[1], captured: captured[1] });
  },
});
