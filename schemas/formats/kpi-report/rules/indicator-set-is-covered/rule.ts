import type { Context } from '../../../../define/rule.ts';
import { type Document, defineRule } from '../../document.ts';
import { periodOf } from '../effective.ts';

/** Indicators of the set that a report has to cover; looked up once per report, since every observation asks. */
const sets = new WeakMap<Document, readonly string[] | null>();

/** The indicators of the set that the report has to cover; null where the set is not known. */
function required(document: Document, context: Context): readonly string[] | null {
  const known = sets.get(document);
  if (known !== undefined) return known;
  const set = context.catalog('indicator-set')?.codes.get(document.indicatorSet ?? '');
  const indicators = (set?.attributes?.indicators as string[] | undefined) ?? null;
  sets.set(document, indicators);
  return indicators;
}

/** Every indicator of the set has, for the period of the report, a value or the reason why there is none. */
export default defineRule({
  id: 'kpi-report/indicator-set-is-covered',
  clause: 'KR-R20',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  source: ['S0-34', 'S0-56', 'proposed'],
  catalogs: ['indicator-set'],
  // Every observation belongs to the one group, or a report that covers nothing of the set would have none to judge.
  key: (_observation, document, context) => (required(document, context) ? ['set'] : undefined),
  value(observation, _place, document, context): readonly number[] {
    const place = required(document, context)?.indexOf(observation.indicator) ?? -1;
    const period = periodOf(observation, document);
    const report = document.period;
    const now = !period || !report || (period.start <= report.end && period.end >= report.start);
    return place < 0 || !now ? [] : [place];
  },
  combine: (a, b) => (b.every((place) => a.includes(place)) ? a : [...new Set([...a, ...b])].sort((x, y) => x - y)),
  group(covered, report, document, context) {
    const missing = required(document, context)?.filter((_, place) => !covered.includes(place)) ?? [];
    if (missing.length > 0) report(-1, ['indicatorSet'], { set: document.indicatorSet as string, missing });
  },
});
