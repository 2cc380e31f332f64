import type { Rule } from '@waypost/schemas/define/rule';
import type { FormatModule } from '../document-type.ts';
import type { Finding } from '../finding.ts';
import { cutPath, parsePointer } from '../pointer.ts';
import { type InForce, inForce } from '../policy/in-force.ts';
import type { AppliedPolicy, PolicyChoice } from '../policy/policy.ts';
import { graded, gradesOf, regraded, withOpenness } from '../policy/regrade.ts';
import type { NotChecked, Totals } from '../result.ts';
import { type Series, seriesOf } from '../series/series.ts';
import type { Structure } from '../structure/compiled.ts';
import { checkStructure } from '../structure/structure.ts';
import { applicableRules, contextOf, unknownCatalogs } from './context.ts';
import { type Intact, intactPart } from './intact.ts';
import { makePlan, planOf } from './plan.ts';
import { RuleRun } from './run.ts';

/** What rules rely on besides the document and the format. */
export type RuleOptions = PolicyChoice & {
  /** Rules across documents, and the documents to compare with; without them that layer is not checked. */
  series?: Series;
};

interface RuleResult {
  findings: Finding[];
  totals: Totals;
  notChecked: NotChecked[];
  /** The policy, once it is known whether it applies. */
  policy?: AppliedPolicy;
}

/**
 * Runs a format's rules on a document; on a broken one, on what is sound of it, so that one broken line does not hide
 * what is wrong with the others. What was left out is said.
 */
export function checkRules(
  module: FormatModule,
  structure: Structure,
  value: object,
  broken: boolean,
  related: Series | undefined,
  chosen: AppliedPolicy | undefined,
): RuleResult {
  const totals = { error: 0, warning: 0, info: 0 };
  if (module.ruleSet.rules.length === 0) return { findings: [], totals, notChecked: [] };
  const intact = broken ? soundPart(module, structure, value) : undefined;
  if (intact && intact.value === undefined)
    return { findings: [], totals, notChecked: laterLayers(module).map((layer) => leftOut(layer, [])) };
  const document = (intact ? intact.value : value) as Record<string, unknown>;
  const series = related && seriesOf(document, related);
  const notRequested: NotChecked[] = module.hasSeries ? [{ layer: 'series', reason: 'not-requested' }] : [];
  const policy = chosen && inForce(chosen.policy.document, document, chosen.date);
  const added = policy ? (chosen?.policy.rules ?? []) : [];
  const run = {
    ...runRules(module, structure, document, value, series, policy, added),
    ...(chosen && { policy: { ...chosen, applies: policy !== undefined } }),
  };
  const notChecked = [...unknownCatalogs(document, module.ruleSet), ...(series?.notChecked ?? notRequested)];
  if (!intact) return { ...run, notChecked };
  const findings: Finding[] = [];
  for (const finding of run.findings.map((one) => inOriginal(one, intact)))
    if (speaksOfRemoved(finding, intact.removed)) run.totals[finding.severity]--;
    else findings.push(finding);
  return { ...run, findings, notChecked: [leftOut('rules', intact.removed), ...notChecked] };
}

/** What is said of an object from which something was taken out may be due to just that: silent on uncertainty. */
const speaksOfRemoved = ({ pointer }: Finding, removed: string[]) =>
  removed.some((place) => place === pointer || place.startsWith(`${pointer}/`));

/** `whole` is the document with its broken parts, whose ids still count as ids; `added` are the rules of a policy. */
function runRules(
  module: FormatModule,
  { outline }: Structure,
  document: Record<string, unknown>,
  whole: object,
  series: ReturnType<typeof seriesOf> | undefined,
  policy: InForce | undefined,
  added: readonly Rule[],
) {
  const { ruleSet, collection = '' } = module;
  const { [collection]: items, ...header } = document;
  const more = [...applicableRules(added, document), ...(series?.rules ?? [])];
  const rules = policy || more.length > 0 ? [...applicableRules(ruleSet.rules, document), ...more] : undefined;
  const grades = policy && rules && gradesOf(rules, policy);
  const catalogs = policy ? withOpenness(ruleSet.catalogs, policy) : ruleSet.catalogs;
  const context = contextOf(header, whole, { ...ruleSet, catalogs }, outline, policy?.thresholds);
  const run = new RuleRun(
    rules ? makePlan(grades ? regraded(rules, grades) : rules, module, outline) : planOf(module, outline, document),
    header,
    { ...context, ...(series && { related: series.related }), ...(policy && { policy: policy.forRules }) },
  );
  run.header();
  if (Array.isArray(items)) for (let index = 0; index < items.length; index++) run.item(items[index], index);
  const { findings, totals } = run.finish();
  return { findings: grades ? findings.map((finding) => graded(finding, grades)) : findings, totals };
}

const soundPart = ({ collection }: FormatModule, structure: Structure, value: object): Intact =>
  intactPart(value, (part) => checkStructure(structure, part, collection).findings.map(({ pointer }) => pointer));

/** The layers after structure, of a format that has rules. */
const laterLayers = ({ hasSeries }: FormatModule) =>
  hasSeries ? (['rules', 'catalogs', 'series'] as const) : (['rules', 'catalogs'] as const);

const leftOut = (layer: 'rules' | 'catalogs' | 'series', pointers: string[]): NotChecked => ({
  layer,
  reason: 'earlier-errors',
  ...(pointers.length > 0 && { pointers: pointers.slice(0, 100) }),
});

/** With its place in the original; a fix is only offered for what is sound as a whole. */
function inOriginal({ fix: _, args, ...finding }: Finding, intact: Intact): Finding {
  const original = (pointer: string) => cutPath(intact.original(parsePointer(pointer)));
  const { first } = args;
  const isPlace = typeof first === 'string' && first.startsWith('/');
  return { ...finding, pointer: original(finding.pointer), args: isPlace ? { ...args, first: original(first) } : args };
}
