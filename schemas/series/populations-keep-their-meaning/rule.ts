import type { Arguments, Path, Related } from '../../define/rule.ts';
import { codeKey, populationOf } from '../../formats/kpi-report/rules/effective.ts';
import { type KpiHeader, kpiReportRule, statedBefore } from '../documents.ts';
import { oncePer } from '../once-per.ts';
import { saysOther, textIn } from '../texts.ts';

interface Change {
  path: Path;
  args: Arguments;
}

/** Populations that are not what they were, by id. */
const changed = oncePer((document: KpiHeader, related: Related): ReadonlyMap<string, Change> => {
  const found = new Map<string, Change>();
  for (const earlier of statedBefore('kpi-report', related))
    for (const [index, { id, definition, region }] of (document.populations ?? []).entries()) {
      const before = earlier.populations?.find((population) => population.id === id);
      if (!before || found.has(id)) continue;
      const add = (member: string, value: string, was: string) =>
        found.set(id, { path: ['populations', index, member], args: { population: id, value, before: was } });
      if (saysOther(definition, before.definition))
        add('definition', textIn(document.language, definition), textIn(document.language, before.definition));
      else if (region && before.region && codeKey(region) !== codeKey(before.region))
        add('region', codeKey(region), codeKey(before.region));
    }
  return found;
});

/** A population is the same in every report, or values for it are said not to be comparable. */
export default kpiReportRule({
  id: 'series/populations-keep-their-meaning',
  clause: 'SR-R16',
  severity: 'warning',
  since: '1.0',
  source: ['S3-6', 'S3-15', 'proposed'],
  compares: [['earlier-revision', 'previous']],
  key(observation, document, { related }) {
    const population = populationOf(observation, document);
    return population !== undefined && changed(document, related).has(population) ? [population] : undefined;
  },
  value: (observation, _place, document): { population: string; isSilent: boolean } => ({
    population: populationOf(observation, document) ?? '',
    isSilent: observation.seriesBreak === undefined,
  }),
  combine: (a, b) => (a.isSilent ? a : b),
  group({ population, isSilent }, report, document, { related }) {
    const change = changed(document, related).get(population);
    if (change && isSilent) report(-1, change.path, change.args);
  },
});
