import type { PartRule, Rule } from '@waypost/schemas/define/rule';
import type { FormatModule } from '../document-type.ts';
import type { Outline } from '../structure/compiled.ts';
import { applicableRules } from './context.ts';
import { InOrder } from './in-order.ts';
import { type Visit, type Visits, visitsOf } from './visit.ts';

type RuleWith<Shape extends string> = Extract<Rule, Record<Shape, unknown>>;
type Part = PartRule<unknown, unknown>;

/** A rule of parts beside its function, like those of items. */
export interface PartSeeker {
  part: string;
  rule: Part;
  judge: Part['each'];
}

/** The rules that hold for a document, by what they judge. */
export interface Plan {
  collection: string;
  rules: ReadonlyMap<string, Rule>;
  document: readonly RuleWith<'document'>[];
  code: readonly RuleWith<'code'>[];
  group: readonly RuleWith<'group'>[];
  unique: readonly RuleWith<'unique'>[];
  finding: readonly RuleWith<'finding'>[];
  /** Where parts and codes are in the document. */
  visits: Visits<PartSeeker>;
  members: InOrder<Member | undefined>;
  /** An item from the values of its members, by their indexes. */
  itemOf(values: readonly unknown[]): Record<string, unknown>;
  /** The values of an item without any members. */
  blank: readonly undefined[];
  /** The rules that items with certain members are shown to; `mask` is the sum of the members' bits. */
  rulesFor(mask: number): Shown;
}

/** A member of an item. */
export interface Member {
  index: number;
  /** A power of two of its own, if some rule needs the member; else 0. */
  bit: number;
  visit: Visit<PartSeeker> | undefined;
}

/** A rule beside its function, since calling one of many through the same object is what takes time. */
export interface Shown {
  item: { rule: RuleWith<'item'>; judge: RuleWith<'item'>['item'] }[];
  group: { index: number; key: RuleWith<'group'>['key']; value: RuleWith<'group'>['value'] }[];
}

const plans = new WeakMap<readonly Rule[], Map<string, Plan>>();

/** The plan of all documents of one version, profile and stage; made once. */
export function planOf(module: FormatModule, outline: Outline, document: object): Plan {
  const { rules } = module.ruleSet;
  const { formatVersion, profile, lifecycle } = document as Record<string, string>;
  const kind = JSON.stringify([formatVersion, profile, lifecycle === 'draft']);
  const made = plans.get(rules) ?? new Map<string, Plan>();
  plans.set(rules, made);
  const plan = made.get(kind) ?? makePlan(applicableRules(rules, document), module, outline);
  made.set(kind, plan);
  return plan;
}

/** A plan of rules that all hold. */
export function makePlan(rules: readonly Rule[], { ruleSet, collection = '' }: FormatModule, outline: Outline): Plan {
  const [item, code, group] = [
    rules.filter((rule) => 'item' in rule),
    rules.filter((rule) => 'code' in rule),
    rules.filter((rule) => 'group' in rule),
  ];
  const inside = visitsOf(
    rules.filter((rule) => 'each' in rule).map((rule) => ({ part: rule.part, rule, judge: rule.each })),
    outline,
    code.length > 0 ? ruleSet.coded : {},
  );
  const itemPart = outline.parts['']?.[collection] ?? '';
  const names = Object.keys(outline.parts[itemPart] ?? {});
  const needed = new Set([...item, ...group].flatMap(({ needs = [] }) => needs as string[]));
  if (needed.size > 31) throw new RangeError('rules need more than 31 members of an item');
  const bits = new Map([...needed].map((name, index) => [name, 2 ** index]));
  const maskOf = (needs: readonly string[] = []) => needs.reduce((mask, name) => mask + (bits.get(name) ?? 0), 0);
  const members = new Map(
    names.map((name, index) => [name, { index, bit: bits.get(name) ?? 0, visit: inside(itemPart).of(name, index) }]),
  );
  const shown = new Map<number, Shown>();

  return {
    collection,
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    document: rules.filter((rule) => 'document' in rule),
    code,
    group,
    unique: rules.filter((rule) => 'unique' in rule),
    finding: rules.filter((rule) => 'finding' in rule),
    visits: inside(''),
    members: new InOrder((name) => members.get(name)),
    itemOf: outline.itemOf ?? (() => ({})),
    blank: names.map(() => undefined),
    rulesFor(mask) {
      const known = shown.get(mask);
      if (known) return known;
      const fits = ({ needs }: { needs?: readonly string[] }) => (maskOf(needs) & ~mask) === 0;
      const some: Shown = {
        item: item.filter(fits).map((rule) => ({ rule, judge: rule.item })),
        group: [...group.entries()]
          .filter(([, rule]) => fits(rule))
          .map(([index, { key, value }]) => ({ index, key, value })),
      };
      shown.set(mask, some);
      return some;
    },
  };
}
