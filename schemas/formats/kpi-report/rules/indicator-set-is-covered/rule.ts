import type { Context } from '../../../../define/rule.ts';
import { type Document, defineRule } from '../../document.ts';
import { periodOf } from '../effective.ts';

/** Places in the set of the indicators that a report has to cover, in order. */
type Places = readonly number[];
const noPlaces: Places = [];

/** The indicators of the set that the report has to cover, and the place of each; undefined where it is not known. */
function required({ indicatorSet = '' }: Document, context: Context): ReadonlyMap<string, Places> | undefined {
  const set = context.catalog('indicator-set')?.codes.get(indicatorSet);
  const indicators = set?.attributes?.indicators as string[] | undefined;
  return indicators && new Map(indicators.map((indicator, place) => [indicator, [place]]));
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
  only: { indicator: (code, _document, context) => context.once(required)?.has(code) === true },
  dependsOn: ['period'],
  // All that is covered belongs to one group; a report that covers nothing of the set is judged, too.
  key: (_observation, { indicatorSet }) => indicatorSet,
  value(observation, _place, document, context): Places {
    const places = context.once(required)?.get(observation.indicator) ?? noPlaces;
    const { period } = document;
    const own = periodOf(observation, document);
    const now = own === period || !own || !period || (own.start <= period.end && own.end >= period.start);
    return now ? places : noPlaces;
  },
  combine: (a, b) => (hasAll(a, b) ? a : [...new Set([...a, ...b])].sort((x, y) => x - y)),
  none: [],
  group(covered, report, document, context) {
    const indicators = [...(context.once(required) ?? [])];
    const missing = indicators.filter(([, places]) => !hasAll(covered, places)).map(([indicator]) => indicator);
    if (missing.length > 0) report(-1, ['indicatorSet'], { set: document.indicatorSet as string, missing });
  },
});

function hasAll(places: Places, others: Places): boolean {
  for (const place of others) if (!places.includes(place)) return false;
  return true;
}
