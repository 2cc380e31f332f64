import type { Finding } from './finding.ts';
import type { AppliedPolicy } from './policy/policy.ts';
import type { NotChecked, Totals } from './result.ts';
import { RuleCheck, type RulePart, type RuleResult, type Subject } from './rules/check-rules.ts';
import type { Series } from './series/series.ts';
import { type IndexOf, type StructurePart, StructureRun } from './structure/structure-run.ts';

/** What a layer found: its first findings, and how many there are of each severity. */
export interface LayerFindings {
  findings: Finding[];
  totals: Totals;
}

/** What is found in some items of a document: plain JSON and bytes, so that it can be sent to whoever merges the parts. */
export interface DocumentPart {
  structure: StructurePart;
  rules: RulePart;
}

/** What structure and rules found. Of rules, each finding is still to be settled. */
export interface Found {
  structure: LayerFindings;
  rules: RuleResult;
}

/** What structure and rules say of a document. */
export interface Checked {
  layers: LayerFindings[];
  notChecked: NotChecked[];
  policy?: AppliedPolicy;
}

/**
 * One pass of structure and rules over a document of a known version: its header first, then its items, each with its
 * place: its index, or, where that is not known yet, a whole number below 2⁴⁸ that grows with it. The one path of whole
 * documents, of streams, and of parts of documents, which are merged in any order.
 */
export class DocumentCheck {
  readonly #structure: StructureRun;
  readonly #rules: RuleCheck;

  constructor(subject: Omit<Subject, 'isBroken'>, series: Series | undefined, policy: AppliedPolicy | undefined) {
    this.#structure = new StructureRun(subject.structure, subject.header, subject.module.collection);
    this.#rules = new RuleCheck({ ...subject, isBroken: this.#structure.total > 0 }, series, policy);
  }

  /** Judges the document without its items; once in all, however many parts there are. */
  header() {
    this.#rules.header();
  }

  /** Judges an item; items come in the order of their places. */
  item(value: unknown, place: number) {
    this.#rules.item(value, place, this.#structure.item(value, place));
  }

  /** How many findings there are so far. */
  get total(): number {
    return this.#structure.total + this.#rules.total;
  }

  part(): DocumentPart {
    return { structure: this.#structure.part(), rules: this.#rules.part() };
  }

  /** Takes over what was found in other items, whether they come before or later. */
  merge({ structure, rules }: DocumentPart) {
    this.#structure.merge(structure);
    this.#rules.merge(rules);
  }

  /** What was found; of an unfinished document, what does not take all of it. `indexOf` gives the index at a place. */
  finish(isWhole = true, indexOf?: IndexOf): Found {
    const { findings, total } = this.#structure.finish(indexOf);
    return {
      structure: { findings, totals: { error: total, warning: 0, info: 0 } },
      rules: this.#rules.finish(isWhole, indexOf),
    };
  }

  /** The index of the item that a pointer leads to or into; undefined where it leads elsewhere. */
  itemIn(pointer: string): number | undefined {
    return this.#rules.itemIn(pointer);
  }

  /** A finding of a rule as it is told, if it is; `item` is the item that it stands in, as it was read. */
  settled(finding: Finding, item: unknown): Finding | undefined {
    return this.#rules.settled(finding, item);
  }
}

/** The verdict, once it is known of each finding of a rule as what it is told, if it is. */
export function checkedOf({ structure, rules }: Found, told: readonly (Finding | undefined)[]): Checked {
  const { findings, totals, ...rest } = rules;
  const left = { ...totals };
  for (const [index, finding] of findings.entries()) if (!told[index]) left[finding.severity]--;
  return { layers: [structure, { findings: told.filter((finding) => finding !== undefined), totals: left }], ...rest };
}
