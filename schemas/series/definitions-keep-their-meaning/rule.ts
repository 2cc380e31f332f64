import type { Arguments, Path, Related } from '../../define/rule.ts';
import { type KpiHeader, kpiReportRule, statedBefore } from '../documents.ts';
import { oncePer } from '../once-per.ts';

type Definition = NonNullable<KpiHeader['definitions']>[number];

/** What a definition rests on, with what holds where it is left out. */
const defaults = { bounded: false, response: 'none', aggregation: 'none' };
const members = ['unit', 'kind', 'calculation', 'better', 'bounded', 'response', 'aggregation'] as const;

interface Change {
  path: Path;
  args: Arguments;
}

/** Definitions that are not what they were, by indicator. */
const changed = oncePer((document: KpiHeader, related: Related): ReadonlyMap<string, Change> => {
  const found = new Map<string, Change>();
  for (const earlier of statedBefore('kpi-report', related))
    for (const [index, definition] of (document.definitions ?? []).entries()) {
      const before = earlier.definitions?.find(({ code }) => code === definition.code);
      const member = before && members.find((name) => stated(definition, name) !== stated(before, name));
      if (!member || found.has(definition.code)) continue;
      const path = ['definitions', index, ...(definition[member] === undefined ? [] : [member])];
      const values = { value: stated(definition, member), before: stated(before, member) };
      found.set(definition.code, { path, args: { indicator: definition.code, member, ...values } });
    }
  return found;
});

const stated = (definition: Definition, member: (typeof members)[number]) =>
  String(({ ...defaults, ...definition } as Record<string, unknown>)[member]);

/** An indicator of one's own means the same in every report, or its values are said not to be comparable. */
export default kpiReportRule({
  id: 'series/definitions-keep-their-meaning',
  clause: 'SR-R15',
  severity: 'warning',
  since: '1.0',
  source: ['S0-34', 'proposed'],
  compares: [['earlier-revision', 'previous']],
  key: ({ indicator }, document, { related }) => (changed(document, related).has(indicator) ? [indicator] : undefined),
  value: (observation): { indicator: string; isSilent: boolean } => ({
    indicator: observation.indicator,
    isSilent: observation.seriesBreak === undefined,
  }),
  combine: (a, b) => (a.isSilent ? a : b),
  group({ indicator, isSilent }, report, document, { related }) {
    const change = changed(document, related).get(indicator);
    if (change && isSilent) report(-1, change.path, change.args);
  },
});
