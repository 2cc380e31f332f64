import type { FormatModule } from '../document-type.ts';
import type { Finding } from '../finding.ts';
import { inForce } from '../policy/in-force.ts';
import type { AppliedPolicy, PolicyChoice } from '../policy/policy.ts';
import { graded, gradesOf, withOpenness } from '../policy/regrade.ts';
import type { NotChecked, Totals } from '../result.ts';
import { type Series, seriesOf } from '../series/series.ts';
import type { KeywordError, Structure } from '../structure/compiled.ts';
import type { IndexOf } from '../structure/structure-run.ts';
import { applicableRules, contextOf, unknownCatalogs } from './context.ts';
import type { Intact } from './intact.ts';
import { inOriginal, mendedHeader, mendedItem, placesOut } from './mended.ts';
import { planOf } from './plan.ts';
import { RuleRun, type RunPart } from './run.ts';

/** What rules rely on besides the document and the format. */
export type RuleOptions = PolicyChoice & {
  /** Rules across documents, and the documents to compare with; without them that layer is not checked. */
  series?: Series;
};

export interface RuleResult {
  /** Each is still to be settled. */
  findings: Finding[];
  totals: Totals;
  notChecked: NotChecked[];
  /** The policy, once it is known whether it applies. */
  policy?: AppliedPolicy;
}

/** A document whose structure was looked at. */
export interface Subject {
  module: FormatModule;
  structure: Structure;
  /** The document with its unbounded collection empty. */
  header: object;
  /** Whether something is wrong with the structure of the header. */
  isBroken: boolean;
  /** The ids of all items of the document, whatever is broken in it. */
  identities(): Pick<ReadonlySet<string>, 'has'>;
}

/** What the rules found in some items of a document. */
export interface RulePart {
  run: RunPart | undefined;
  /** What was left out, the first by place; pointers start at the item. */
  removed: ItemPlace[];
}

interface ItemPlace {
  place: number;
  pointer: string;
}

/** As many places as a report names. */
const MOST_PLACES = 100;

/**
 * One pass of a format's rules: the document without its items first, then the items; of what is broken, what is sound
 * of it, so that one broken line does not hide what is wrong with the others. What was left out is said.
 */
export class RuleCheck {
  readonly #subject: Subject;
  readonly #intact: Intact | undefined;
  readonly #run: RuleRun | undefined;
  readonly #grade: (finding: Finding) => Finding;
  readonly #notChecked: NotChecked[];
  readonly #policy: AppliedPolicy | undefined;
  /** Places of items that were left out: the first ones, in order. */
  #removed: ItemPlace[] = [];

  constructor(subject: Subject, related: Series | undefined, chosen: AppliedPolicy | undefined) {
    const { module, structure, header, isBroken } = subject;
    const { ruleSet, collection = '' } = module;
    this.#subject = subject;
    this.#grade = (finding) => finding;
    this.#notChecked = [];
    if (ruleSet.rules.length === 0) return;
    this.#intact = isBroken ? mendedHeader(structure, header) : undefined;
    if (this.#intact && this.#intact.value === undefined) {
      this.#notChecked = laterLayers(module).map((layer) => leftOut(layer, []));
      return;
    }
    const { [collection]: _, ...document } = (this.#intact?.value ?? header) as Record<string, unknown>;
    const series = related && seriesOf(document, related);
    const policy = chosen && inForce(chosen.policy.document, document, chosen.date);
    const added = policy ? (chosen?.policy.rules ?? []) : [];
    const more = [...applicableRules(added, document), ...(series?.rules ?? [])];
    const grades = policy && gradesOf([...applicableRules(ruleSet.rules, document), ...more], policy);
    const catalogs = policy ? withOpenness(ruleSet.catalogs, policy) : ruleSet.catalogs;
    const { outline } = structure;
    const context = contextOf(document, subject.identities, { ...ruleSet, catalogs }, outline, policy?.thresholds);
    this.#run = new RuleRun(planOf(module, outline, document, more, grades), document, {
      ...context,
      ...(series && { related: series.related }),
      ...(policy && { policy: policy.forRules }),
    });
    if (grades) this.#grade = (finding) => graded(finding, grades);
    this.#policy = chosen && { ...chosen, applies: policy !== undefined };
    this.#notChecked = [...unknownCatalogs(document, ruleSet), ...(series?.notChecked ?? notRequested(module))];
  }

  /** Judges the document without its items; once in all, however many parts there are. */
  header() {
    this.#run?.header();
  }

  /** Judges one item, or what is sound of one with errors. Items come in the order of their places. */
  item(value: unknown, place: number, errors: readonly KeywordError[] | null) {
    if (!this.#run) return;
    if (errors === null) return this.#run.item(value, place);
    const intact = this.#mended(value, errors);
    const room = MOST_PLACES - this.#removed.length;
    for (const pointer of room > 0 ? placesOut(intact).slice(0, room) : []) this.#removed.push({ place, pointer });
    if (intact.value !== undefined) this.#run.item(intact.value, place);
  }

  /** How many findings there are so far. */
  get total(): number {
    return this.#run?.total ?? 0;
  }

  /** What was found so far, to be merged into a check of the same document. */
  part(): RulePart {
    return { run: this.#run?.part(), removed: this.#removed };
  }

  /** Takes over what was found in other items, whether they come before or later. */
  merge({ run, removed }: RulePart) {
    if (run) this.#run?.merge(run);
    if (removed.length > 0)
      this.#removed = [...this.#removed, ...removed].sort((a, b) => a.place - b.place).slice(0, MOST_PLACES);
  }

  /** The first findings, each still to be {@link settled}, and totals, from which those that are not told go off. */
  finish(isWhole = true, indexOf: IndexOf = (place) => place): RuleResult {
    const { findings, totals } = this.#run?.finish(isWhole, indexOf) ?? {
      findings: [],
      totals: { error: 0, warning: 0, info: 0 },
    };
    const isSound = !this.#run || !this.#hasLeftOut();
    const { collection } = this.#subject.module;
    const inItems = this.#removed.map(({ place, pointer }) => `/${collection}/${indexOf(place)}${pointer}`);
    const places = [...(this.#intact?.removed ?? []), ...inItems];
    return {
      findings: findings.map(this.#grade),
      totals,
      notChecked: isSound ? this.#notChecked : [leftOut('rules', places), ...this.#notChecked],
      ...(this.#policy && { policy: this.#policy }),
    };
  }

  /**
   * A finding as it is told, with its place in the original: not of what something was taken out of, since it may be due
   * to just that. `value` is the item that it stands in, as it was given. A fix is only offered for what is sound as a
   * whole.
   */
  settled(finding: Finding, value: unknown): Finding | undefined {
    if (!this.#hasLeftOut()) return finding;
    const { fix: _, args, pointer, ...told } = finding;
    const place = this.itemIn(pointer) !== undefined ? this.#placeInItem(pointer, value) : this.#placeInHeader(pointer);
    if (place.isUncertain) return undefined;
    const { first } = args;
    const isPlace = typeof first === 'string' && first.startsWith('/') && this.itemIn(first) === undefined;
    return {
      ...told,
      pointer: place.pointer,
      args: isPlace ? { ...args, first: this.#placeInHeader(first).pointer } : args,
    };
  }

  /** The index of the item that a pointer leads to or into; undefined where it leads elsewhere. */
  itemIn(pointer: string): number | undefined {
    const { collection } = this.#subject.module;
    const isInItem = collection !== undefined && pointer.startsWith(`/${collection}/`);
    return isInItem ? Number(pointer.split('/', 3)[2]) : undefined;
  }

  #hasLeftOut(): boolean {
    return this.#intact !== undefined || this.#removed.length > 0;
  }

  #placeInHeader(pointer: string) {
    const place = this.#intact ? inOriginal(this.#intact, pointer) : { pointer, isUncertain: false };
    const holdsItems = place.pointer === '' || place.pointer === `/${this.#subject.module.collection}`;
    return { ...place, isUncertain: place.isUncertain || (holdsItems && this.#removed.length > 0) };
  }

  #placeInItem(pointer: string, value: unknown) {
    const errors = this.#subject.structure.item?.(value) ?? null;
    if (errors === null) return { pointer, isUncertain: false };
    const [start = ''] = /^\/[^/]*\/[^/]*/.exec(pointer) ?? [];
    const place = inOriginal(this.#mended(value, errors), pointer.slice(start.length));
    return { ...place, pointer: `${start}${place.pointer}` };
  }

  #mended(value: unknown, errors: readonly KeywordError[]): Intact {
    return mendedItem(this.#subject.structure, this.#subject.module.collection ?? '', value, errors);
  }
}

/** The layers after structure, of a format that has rules. */
const laterLayers = ({ hasSeries }: FormatModule) =>
  hasSeries ? (['rules', 'catalogs', 'series'] as const) : (['rules', 'catalogs'] as const);

const notRequested = ({ hasSeries }: FormatModule): NotChecked[] =>
  hasSeries ? [{ layer: 'series', reason: 'not-requested' }] : [];

const leftOut = (layer: 'rules' | 'catalogs' | 'series', pointers: string[]): NotChecked => ({
  layer,
  reason: 'earlier-errors',
  ...(pointers.length > 0 && { pointers: pointers.slice(0, MOST_PLACES) }),
});
