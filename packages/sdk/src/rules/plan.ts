import type { PartRule, Rule } from '@waypost/schemas/define/rule';
import type { FormatModule } from '../document-type.ts';
import { type Grades, regraded } from '../policy/regrade.ts';
import type { Layout, Outline } from '../structure/compiled.ts';
import { applicableRules } from './context.ts';
import { onDeprecatedFields } from './deprecated-fields.ts';
import { InOrder } from './in-order.ts';
import { KeyHash } from './key-hash.ts';
import { ItemRules } from './shown.ts';
import { type Visit, type Visits, visitsOf } from './visit.ts';

type RuleWith<Shape extends string> = Extract<Rule, Record<Shape, unknown>>;
type Part = PartRule<unknown, unknown>;

/** A rule of parts beside its function, like those of items. */
export interface PartSeeker {
  part: string;
  about: readonly string[] | undefined;
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
  layout: Layout;
  items: ItemRules;
  /** One for all tables: the keys of an item have most values in common, and so have those of documents. */
  hash: KeyHash;
}

/** A member of an item. */
export interface Member {
  index: number;
  /** A power of two of its own, if some rule needs the member; else 0. */
  bit: number;
  /** Whether it tells the kind of the item. */
  isKind: boolean;
  visit: Visit<PartSeeker> | undefined;
}

const NO_ITEMS: Layout = { blank: () => ({}), set() {} };
/** Plans of one version, profile and stage, with the rules and severities that each has besides those of the format. */
type Made = { more: readonly Rule[]; severities: string; plan: Plan }[];
/** Of these, there are only so many selections that a caller comes back to. */
const MOST_MADE = 16;
const plans = new WeakMap<readonly Rule[], Map<string, Made>>();

/**
 * The plan of all documents of one version, profile and stage, with `more` rules that hold for them, and the severities
 * of `grades`; made once.
 */
export function planOf(
  module: FormatModule,
  outline: Outline,
  document: object,
  more: readonly Rule[] = [],
  grades: Grades = new Map(),
): Plan {
  const { rules } = module.ruleSet;
  const { formatVersion, profile, lifecycle } = document as Record<string, string>;
  const kind = JSON.stringify([formatVersion, profile, lifecycle === 'draft']);
  const kinds = plans.get(rules) ?? new Map<string, Made>();
  plans.set(rules, kinds);
  const made = kinds.get(kind) ?? [];
  kinds.set(kind, made);
  const severities = [...grades].map(([id, { severity }]) => `${id} ${severity}`).join();
  const isMore = (others: readonly Rule[]) =>
    others.length === more.length && others.every((it, at) => it === more[at]);
  const known = made.find((one) => one.severities === severities && isMore(one.more));
  if (known) return known.plan;
  const all = [...applicableRules(rules, document), ...more];
  const plan = makePlan(grades.size > 0 ? regraded(all, grades) : all, module, outline);
  if (made.length >= MOST_MADE) made.shift();
  made.push({ more, severities, plan });
  return plan;
}

/** A plan of rules that all hold. */
export function makePlan(given: readonly Rule[], { ruleSet, collection = '' }: FormatModule, outline: Outline): Plan {
  const itemPart = outline.parts['']?.[collection] ?? '';
  const rules = given.flatMap((rule) =>
    'deprecated' in rule ? onDeprecatedFields(rule, ruleSet.deprecated ?? {}, itemPart) : rule,
  );
  const [item, code, group] = [
    rules.filter((rule) => 'item' in rule),
    rules.filter((rule) => 'code' in rule),
    rules.filter((rule) => 'group' in rule),
  ];
  const inside = visitsOf(
    rules
      .filter((rule) => 'each' in rule)
      .map((rule) => ({ part: rule.part, about: rule.about, rule, judge: rule.each })),
    outline,
    code.length > 0 ? ruleSet.coded : {},
  );
  const names = Object.keys(outline.parts[itemPart] ?? {});
  const items = new ItemRules(item, group);
  const visits = inside(itemPart);
  const members = new Map(
    names.map((name, index) => [
      name,
      { index, bit: items.bitOf(name), isKind: name === items.kind, visit: visits.after(visits.start, name).found },
    ]),
  );
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
    layout: outline.items ?? NO_ITEMS,
    items,
    hash: new KeyHash(),
  };
}
