import type { Arguments, Context, Path, Rule, SeriesContext } from '@waypost/schemas/define/rule';
import type { Finding } from '../finding.ts';
import { cutPath, toPointer } from '../pointer.ts';
import type { Totals } from '../result.ts';
import type { IndexOf } from '../structure/structure-run.ts';
import { FirstFindings, type Placed } from './first-findings.ts';
import { type Groups, GroupTable } from './group-table.ts';
import type { Place } from './in-order.ts';
import type { Member, PartSeeker, Plan } from './plan.ts';
import { type Shown, ShownRules } from './shown.ts';
import { UniqueTable } from './unique-table.ts';
import { type Holder, type Visitor, Walk } from './visit.ts';

/** What a part of a document amounts to: plain JSON and bytes, so that it can be sent to whoever merges the parts. */
export interface RunPart {
  findings: readonly Placed[];
  totals: Totals;
  /** The table of each group rule and of each uniqueness rule. */
  groups: readonly ({ rule: string } & Groups)[];
  uniques: readonly { rule: string; items: Uint8Array }[];
  /** Of each rule that tells of codes once, by its id, what it told first. */
  firsts: Readonly<Record<string, FirstCode>>;
}

interface FirstCode {
  place: number;
  args: Arguments;
}

/** Within one item it makes no difference in which order its members are. */
const isBefore = (one: FirstCode, other: FirstCode) =>
  one.place < other.place || (one.place === other.place && JSON.stringify(one.args) < JSON.stringify(other.args));

function indexOfRule(rules: readonly Rule[], { rule }: { rule: string }): number {
  const index = rules.findIndex(({ id }) => id === rule);
  if (index < 0) throw new TypeError(`${rule} does not hold for the document`);
  return index;
}

const NONE: Rule = { id: '', clause: '', severity: 'info', since: '', source: [], document() {} };

/**
 * One pass of a format's rules: the document first, then its items in any order and in any number of parts. Parts are
 * merged; what they found does not depend on how the items were divided.
 */
export class RuleRun implements Visitor<PartSeeker> {
  readonly #plan: Plan;
  readonly #document: unknown;
  readonly #context: Context | SeriesContext;
  readonly #found = new FirstFindings();
  readonly #groups: readonly GroupTable[];
  readonly #uniques: readonly UniqueTable[];
  // What is being judged; rules are called millions of times, so none of it is made for one call.
  #rule: Rule = NONE;
  #place = -1;
  /** A copy of the item, for the next one, too: it has all members, and is read many times as fast for that. */
  readonly #item: Record<string, unknown>;
  /** The indexes of the members that it has. */
  readonly #filled: number[] = [];
  readonly #shown: ShownRules;
  readonly #walk: Walk<PartSeeker>;
  /** Whether a code has been judged without a word. */
  #isSilent = true;
  readonly #firsts = new Map<string, FirstCode>();
  readonly #report = (path: Path, args: Arguments = {}) => {
    this.#isSilent = false;
    this.#add(this.#place, [...this.#walk.path(), ...path], args);
  };
  readonly #reportFirst = (_: Path, args: Arguments = {}) => {
    this.#isSilent = false;
    this.#keepFirst(this.#rule.id, { place: this.#place, args });
  };

  constructor(plan: Plan, document: unknown, context: Context | SeriesContext) {
    this.#plan = plan;
    this.#document = document;
    this.#context = context;
    this.#groups = plan.group.map((rule) => new GroupTable(rule, plan.hash));
    this.#uniques = plan.unique.map((rule) => new UniqueTable(rule, plan.hash));
    this.#item = plan.layout.blank();
    this.#shown = new ShownRules(plan.items, document, context);
    this.#walk = new Walk(this);
  }

  /** Runs the rules on the document without its items; once in all, however many parts there are. */
  header() {
    this.#place = -1;
    for (const rule of this.#plan.document) {
      this.#rule = rule;
      rule.document(this.#document, this.#report, this.#context);
    }
    this.#walk.inside(this.#document as Holder, this.#plan.visits);
  }

  /** Runs the rules on one item; `place` is its index, or any whole number below 2⁴⁸ that grows with it. */
  item(original: unknown, place: number) {
    const plan = this.#plan;
    const document = this.#document;
    const context = this.#context;
    this.#place = place;
    const { members, layout } = plan;
    const item = this.#item;
    const filled = this.#filled;
    const given = original as Record<string, unknown>;
    let count = 0;
    let mask = 0;
    let kind: unknown;
    let at: Place<Member | undefined> = members.start;
    for (const name in given) {
      const step = members.after(at, name);
      at = step;
      const member = step.found;
      const value = given[name];
      if (member === undefined || value === undefined) continue;
      layout.set(item, member.index, value);
      filled[count++] = member.index;
      mask += member.bit;
      if (member.isKind) kind = value;
      if (member.visit !== undefined) this.#walk.member(value, member.visit, name, given);
    }
    const shown = this.#shown.to(mask, kind);
    const report = this.#report;
    for (let index = 0; index < shown.item.length; index++) {
      const { rule, judge } = shown.item[index] as Shown['item'][number];
      this.#rule = rule;
      judge(item, report, document, context);
    }
    for (const { index, key, value } of shown.group) {
      const shared = key(item, document, context);
      if (shared !== undefined) this.#groups[index]?.add(shared, value(item, place, document, context));
    }
    for (let index = 0; index < this.#uniques.length; index++) this.#uniques[index]?.add(item, document, place);
    for (let index = 0; index < count; index++) layout.set(item, filled[index] as number, undefined);
  }

  /** How many findings there are so far. */
  get total(): number {
    const { error, warning, info } = this.#found.totals;
    return error + warning + info;
  }

  /** What was found so far, to be merged into another run of the same document. */
  part(): RunPart {
    const { group, unique } = this.#plan;
    return {
      findings: this.#found.inOrder(),
      totals: this.#found.totals,
      groups: this.#groups.map((table, index) => ({ rule: group[index]?.id ?? '', ...table.groups() })),
      uniques: this.#uniques.map((table, index) => ({ rule: unique[index]?.id ?? '', items: table.bytes() })),
      firsts: Object.fromEntries(this.#firsts),
    };
  }

  /**
   * Takes over what another part of the same document has found.
   * @throws TypeError if it has a table of a rule that does not hold for the document.
   */
  merge({ findings, totals, groups, uniques, firsts }: RunPart) {
    this.#found.merge(findings, totals);
    for (const table of groups) this.#groups[indexOfRule(this.#plan.group, table)]?.merge(table);
    for (const table of uniques) this.#uniques[indexOfRule(this.#plan.unique, table)]?.merge(table.items);
    for (const [rule, told] of Object.entries(firsts)) this.#keepFirst(rule, told);
  }

  /**
   * Judges what only the whole shows; gives the first findings in the order of the document and exact totals. Groups of a
   * document that is not `isWhole` are not judged: an item may be missing. `indexOf` gives the index of the item at a
   * place.
   */
  finish(isWhole = true, indexOf: IndexOf = (place) => place): { findings: Finding[]; totals: Totals } {
    const add = (place: number, path: Path, args: Arguments = {}) => this.#add(place, path, args);
    for (const [index, rule] of isWhole ? this.#plan.group.entries() : []) {
      this.#rule = rule;
      for (const value of this.#groups[index]?.values() ?? []) rule.group(value, add, this.#document, this.#context);
    }
    for (const [index, rule] of this.#plan.unique.entries()) {
      this.#rule = rule;
      for (const { place, first } of this.#uniques[index]?.duplicates() ?? [])
        this.#add(place, [], { first: `/${this.#plan.collection}/${indexOf(first)}` });
    }
    for (const rule of this.#plan.code) {
      this.#rule = rule;
      const told = this.#firsts.get(rule.id);
      if (told && rule.onceAt) this.#add(-1, rule.onceAt, told.args);
    }
    return {
      findings: this.#found.inOrder().map((placed) => this.#finding(placed, indexOf)),
      totals: this.#found.totals,
    };
  }

  /** Judges a part of the document or of an item. */
  seePart(value: unknown, seekers: readonly PartSeeker[], member: string, holder: Holder) {
    for (let index = 0; index < seekers.length; index++) {
      const { rule, judge } = seekers[index] as PartSeeker;
      this.#rule = rule;
      judge(value, this.#report, this.#document, this.#context, member, holder);
    }
  }

  /** Whether nothing is said of a code. */
  seeCode(code: string, lists: readonly string[]): boolean {
    this.#isSilent = true;
    for (const rule of this.#plan.code) {
      this.#rule = rule;
      rule.code(code, lists, rule.onceAt ? this.#reportFirst : this.#report, this.#document, this.#context);
    }
    return this.#isSilent;
  }

  #keepFirst(rule: string, told: FirstCode) {
    const known = this.#firsts.get(rule);
    if (!known || isBefore(told, known)) this.#firsts.set(rule, told);
  }

  #add(place: number, path: Path, args: Arguments) {
    const rule = this.#rule;
    this.#found.add({ rule: rule.id, severity: rule.severity, place, path, args });
    if (this.#plan.finding.length > 0 && !('finding' in rule)) this.#judgeFinding(rule, place, path);
  }

  #judgeFinding(found: Rule, place: number, path: Path) {
    for (const rule of this.#plan.finding) {
      this.#rule = rule;
      const report = (below: Path, args: Arguments = {}) => this.#add(place, [...path, ...below], args);
      rule.finding({ rule: found.id, severity: found.severity }, report, this.#context);
    }
    this.#rule = found;
  }

  #finding({ rule, severity, place, path, args }: Placed, indexOf: IndexOf): Finding {
    const whole = place < 0 ? path : [this.#plan.collection, indexOf(place), ...path];
    const pointer = cutPath(whole);
    const fix = this.#plan.rules
      .get(rule)
      ?.fix?.(args)
      ?.map(({ op, path: below = [], value }) => {
        const target = `${pointer}${toPointer(below)}`;
        return value === undefined ? { op, path: target } : { op, path: target, value };
      });
    return {
      rule,
      severity,
      pointer,
      args,
      ...(fix && pointer === toPointer(whole) && { fix }),
    };
  }
}
