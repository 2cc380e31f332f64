import type { Context, Rule } from '@waypost/schemas/define/rule';

type RuleWith<Shape extends string> = Extract<Rule, Record<Shape, unknown>>;
type ItemRule = RuleWith<'item'>;
type GroupRule = RuleWith<'group'>;
/** The members that an item must have for a rule, as bits, and which kinds of items concern it; undefined where all do. */
interface Asking {
  needs: number;
  concerns: ((kind: never, document: unknown, context: Context) => boolean) | undefined;
}

/** The rules that an item is shown to, beside their functions: calling one of many through the same object takes time. */
export interface Shown {
  item: readonly { rule: ItemRule; judge: ItemRule['item'] }[];
  /** With its place among the group rules. */
  group: readonly { index: number; key: GroupRule['key']; value: GroupRule['value'] }[];
}

/** The rules that items may be shown to, and what they ask of items. */
export class ItemRules {
  readonly #item: readonly (Asking & Shown['item'][number])[];
  /** Those that depend on no member but that of the kind depend on the bits 0; those that may on any, on no bits. */
  readonly #group: readonly (Asking & Shown['group'][number] & { dependsOn: number | undefined })[];
  readonly #bits: ReadonlyMap<string, number>;
  /** The member by whose value rules say which items concern them, if any does. */
  readonly kind: string | undefined;

  constructor(item: readonly ItemRule[], group: readonly GroupRule[]) {
    const asked = group.flatMap(({ dependsOn = [] }) => dependsOn as string[]);
    const needed = new Set([...[...item, ...group].flatMap(({ needs = [] }) => needs as string[]), ...asked]);
    if (needed.size > 31) throw new RangeError('rules need more than 31 members of an item');
    this.#bits = new Map([...needed].map((name, index) => [name, 2 ** index]));
    const kinds = new Set([...item, ...group].flatMap(({ only = {} }) => Object.keys(only)));
    if (kinds.size > 1) throw new RangeError(`rules ask about more than one member of an item: ${[...kinds].join()}`);
    [this.kind] = kinds;
    this.#item = item.map((rule) => ({ ...this.#asking(rule), rule, judge: rule.item }));
    this.#group = group.map((rule, index) => ({
      ...this.#asking(rule),
      index,
      key: rule.key,
      value: rule.value,
      dependsOn: rule.dependsOn && this.#maskOf(rule.dependsOn as string[]),
    }));
  }

  #asking({ needs = [], only = {} }: ItemRule | GroupRule): Asking {
    return { needs: this.#maskOf(needs as string[]), concerns: Object.values(only)[0] };
  }

  #maskOf(names: readonly string[]): number {
    return names.reduce((mask, name) => mask | this.bitOf(name), 0);
  }

  /** A power of two of its own, if some rule needs the member; else 0. */
  bitOf(name: string): number {
    return this.#bits.get(name) ?? 0;
  }

  /**
   * The rules that concern items of a kind with certain members, the first such item and later ones; `mask` is the sum
   * of the members' bits.
   */
  shownTo(mask: number, kind: unknown, document: unknown, context: Context): { first: Shown; later: Shown } {
    const fits = ({ needs, concerns }: Asking) =>
      (mask & needs) === needs &&
      (concerns === undefined || (kind !== undefined && concerns(kind as never, document, context)));
    const item = this.#item.filter(fits);
    const group = this.#group.filter(fits);
    const differs = group.filter(({ dependsOn }) => dependsOn === undefined || (mask & dependsOn) !== 0);
    return { first: { item, group }, later: { item, group: differs } };
  }
}

/** Of how many kinds of items it is remembered which rules they are shown to. */
const MOST_KINDS = 1000;

/** Items of one kind with the same members, as far as rules ask. */
interface Alike {
  readonly kind: unknown;
  readonly mask: number;
  shown: Shown;
  /** What came after such an item the last time. */
  next: Alike | undefined;
}

/** The rules that the items of one document are shown to, worked out once for those that are alike. */
export class ShownRules {
  readonly #workOut: (mask: number, kind: unknown) => ReturnType<ItemRules['shownTo']>;
  readonly #byKind = new Map<unknown, Map<number, Alike>>();
  /** Of the item before. */
  #last: Alike = { kind: undefined, mask: -1, shown: { item: [], group: [] }, next: undefined };

  constructor(rules: ItemRules, document: unknown, context: Context) {
    this.#workOut = (mask, kind) => rules.shownTo(mask, kind, document, context);
  }

  /** The rules that the next item is shown to. Items mostly come in the same order of kinds over and over. */
  to(mask: number, kind: unknown): Shown {
    const last = this.#last;
    if (last.mask === mask && last.kind === kind) return last.shown;
    let { next } = last;
    if (next === undefined || next.mask !== mask || next.kind !== kind) {
      next = this.#ofKind(kind).get(mask);
      if (next === undefined) return this.#toFirst(mask, kind);
      last.next = next;
    }
    this.#last = next;
    return next.shown;
  }

  #toFirst(mask: number, kind: unknown): Shown {
    const { first, later } = this.#workOut(mask, kind);
    const alike: Alike = { kind, mask, shown: later, next: undefined };
    this.#ofKind(kind).set(mask, alike);
    this.#last = alike;
    return first;
  }

  #ofKind(kind: unknown): Map<number, Alike> {
    const known = this.#byKind.get(kind);
    if (known !== undefined) return known;
    if (this.#byKind.size > MOST_KINDS) this.#byKind.clear();
    const ofKind = new Map<number, Alike>();
    this.#byKind.set(kind, ofKind);
    return ofKind;
  }
}
