import type { Context } from '../../../../define/rule.ts';
import { type Document, defineRule } from '../../document.ts';

/** Whether an id is that of something else; ids that lead nowhere are the matter of `parts/references-resolve`. */
const isOther = (id: string | undefined, document: Document, context: Context): id is string =>
  id !== undefined && !document.populations?.some((population) => population.id === id) && context.identities().has(id);

/** Where a population is cited, the id is that of a population and not of another item. */
export default defineRule({
  id: 'kpi-report/population-references-lead-to-populations',
  clause: 'KR-R8',
  severity: 'error',
  since: '1.0',
  source: ['S3-15', 'S3-16'],
  document(document, report, context) {
    for (const [index, { parent }] of (document.populations ?? []).entries())
      if (isOther(parent, document, context)) report(['populations', index, 'parent'], { id: parent });
    const id = document.observationDefaults?.population;
    if (isOther(id, document, context)) report(['observationDefaults', 'population'], { id });
  },
  needs: ['population'],
  item({ population }, report, document, context) {
    if (isOther(population, document, context)) report(['population'], { id: population });
  },
});
