import type {
  Arguments,
  Context,
  FindingRule,
  GroupRule,
  Json,
  Path,
  Rule,
  SeriesContext,
} from '@waypost/schemas/define/rule';
import type { Finding } from '../finding.ts';
import { cutPath, toPointer } from '../pointer.ts';
import { MOST_FINDINGS } from '../read/limits.ts';
import { GroupTable, UniqueTable } from './tally.ts';

/** A finding with its place in the order of the document: `place` −1 is the document itself, else an item. */
interface Placed {
  place: number;
  path: Path;
  rule: Rule;
  args: Arguments;
}

/**
 * One pass of a format's rules: the document first, then its items in any order and in any number of parts. Parts are
 * merged; what they found does not depend on how the items were divided.
 */
export class RuleRun {
  readonly #rules: readonly Rule[];
  readonly #document: unknown;
  readonly #context: Context | SeriesContext;
  readonly #collection: string;
  /** Rules that judge what the others find. */
  readonly #followers: readonly FindingRule[];
  readonly #groups = new Map<Rule, GroupTable>();
  readonly #uniques = new Map<Rule, UniqueTable>();
  #placed: Placed[] = [];
  #totals = { error: 0, warning: 0, info: 0 };

  constructor(rules: readonly Rule[], document: unknown, context: Context | SeriesContext, collection = '') {
    this.#rules = rules;
    this.#document = document;
    this.#context = context;
    this.#collection = collection;
    this.#followers = rules.filter((rule) => 'finding' in rule);
    for (const rule of rules) {
      if ('group' in rule) this.#groups.set(rule, new GroupTable(rule as GroupRule<unknown, unknown, Json>));
      if ('unique' in rule) this.#uniques.set(rule, new UniqueTable(rule));
    }
  }

  /** Runs the rules on the document without its items; once in all, however many parts there are. */
  header() {
    for (const rule of this.#rules)
      if ('document' in rule)
        rule.document(this.#document, (path, args = {}) => this.#add(rule, -1, path, args), this.#context);
  }

  /** Runs the rules on one item; `place` is its index, or any number that grows with it. */
  item(item: unknown, place: number) {
    const document = this.#document;
    const context = this.#context;
    for (const rule of this.#rules) {
      if ('item' in rule) rule.item(item, (path, args = {}) => this.#add(rule, place, path, args), document, context);
      else if ('group' in rule) {
        const key = rule.key(item, document, context);
        if (key) this.#groups.get(rule)?.add(keyText(key), rule.value(item, place, document, context));
      } else if ('unique' in rule) {
        const key = rule.unique(item, document);
        if (key) this.#uniques.get(rule)?.add(keyText(key), place);
      }
    }
  }

  /** Takes over what another part of the same document has found. */
  merge(other: RuleRun) {
    for (const [rule, table] of other.#groups) this.#groups.get(rule)?.merge(table.values);
    for (const [rule, table] of other.#uniques) this.#uniques.get(rule)?.merge(table);
    for (const severity of ['error', 'warning', 'info'] as const) this.#totals[severity] += other.#totals[severity];
    this.#placed.push(...other.#placed);
  }

  /** Judges what only the whole shows; gives the first findings in the order of the document and exact totals. */
  finish() {
    for (const [rule, table] of this.#groups)
      for (const value of table.values.values())
        (rule as GroupRule<unknown, unknown, Json>).group(
          value,
          (place, path, args = {}) => this.#add(rule, place, path, args),
          this.#document,
          this.#context,
        );
    for (const [rule, table] of this.#uniques)
      for (const { place, first } of table.duplicates())
        this.#add(rule, place, [], { first: `/${this.#collection}/${first}` });
    const findings = this.#placed.sort(byPlace).slice(0, MOST_FINDINGS);
    return { findings: findings.map((placed) => this.#finding(placed)), totals: this.#totals };
  }

  #add(rule: Rule, place: number, path: Path, args: Arguments) {
    this.#totals[rule.severity]++;
    this.#placed.push({ place, path, rule, args });
    if (this.#placed.length >= 4 * MOST_FINDINGS) this.#placed = this.#placed.sort(byPlace).slice(0, MOST_FINDINGS);
    if (this.#followers.length === 0 || 'finding' in rule) return;
    for (const follower of this.#followers)
      follower.finding(
        { rule: rule.id, severity: rule.severity },
        (below, more = {}) => this.#add(follower, place, [...path, ...below], more),
        this.#context,
      );
  }

  #finding({ place, path, rule, args }: Placed): Finding {
    const whole = place < 0 ? path : [this.#collection, place, ...path];
    const pointer = cutPath(whole);
    const fix = rule.fix?.(args)?.map(({ op, path: below = [], value }) => {
      const target = `${pointer}${toPointer(below)}`;
      return value === undefined ? { op, path: target } : { op, path: target, value };
    });
    return {
      rule: rule.id,
      severity: rule.severity,
      pointer,
      args,
      ...(fix && pointer === toPointer(whole) && { fix }),
    };
  }
}

/** Parts of a key as one text; no part can run into the next. */
const keyText = (key: readonly (string | number | undefined)[]) => JSON.stringify(key);

function byPlace(a: Placed, b: Placed): number {
  if (a.place !== b.place) return a.place - b.place;
  const [one, two] = [cutPath(a.path), cutPath(b.path)];
  return one < two ? -1 : one > two ? 1 : a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0;
}
