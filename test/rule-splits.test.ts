import { type Finding, formats } from '@waypost/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applicableRules, contextOf } from '../packages/sdk/src/rules/context.ts';
import { identitiesIn } from '../packages/sdk/src/rules/parts.ts';
import { planOf } from '../packages/sdk/src/rules/plan.ts';
import { RuleRun } from '../packages/sdk/src/rules/run.ts';
import type { Structure } from '../packages/sdk/src/structure/compiled.ts';
import { random } from './bench/data/random.ts';
import { header, observations } from './random-report.ts';

type Items = Record<string, unknown>[];

const { module, validate } = await formats['kpi-report'].load();
const { outline } = module.versions['1.0'] as Structure;
const { observations: _, ...bare } = header;
const seen = new Set<string>();

/** The findings of a report as one run gives them, after the structure layer had nothing to say. */
function whole(items: Items) {
  const { findings, totals } = validate({ ...header, observations: items });
  expect(findings.filter(({ rule }) => rule.startsWith('structure/'))).toEqual([]);
  for (const { rule } of findings) seen.add(rule);
  return { findings, totals };
}

/** The same from parts: `places` says which part has each item, `order` in which order they are merged. */
function split(items: Items, places: readonly number[], order: readonly number[]) {
  const ids = identitiesIn({ ...header, observations: items }, outline);
  const newRun = () =>
    new RuleRun(
      planOf(module, outline, header),
      bare,
      contextOf(bare, () => ids, module.ruleSet, outline),
    );
  const parts = order.map((part) => {
    const run = newRun();
    if (part === 0) run.header();
    for (const [place, item] of items.entries()) if (places[place] === part) run.item(item, place);
    return structuredClone(run.part());
  });
  const all = newRun();
  for (const part of parts) all.merge(part);
  return all.finish();
}

const parts = (count: number, items: number) =>
  fc.tuple(
    fc.array(fc.nat(count - 1), { minLength: items, maxLength: items }),
    fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
  );

test('a report in 2 or 7 parts, merged in any order, has the findings of the whole', () => {
  const cases = observations({ maxLength: 40 }).chain((items) =>
    fc.tuple(fc.constant(items), parts(2, items.length), parts(7, items.length)),
  );
  fc.assert(
    fc.property(cases, ([items, two, seven]) => {
      const expected = whole(items);
      expect(split(items, ...two)).toEqual(expected);
      expect(split(items, ...seven)).toEqual(expected);
    }),
    { numRuns: 1000, seed: 20250331 },
  );
  // Or the reports would be too sound to tell anything.
  const rules = applicableRules(module.ruleSet.rules, header);
  const ofItems = rules.filter((rule) => !('document' in rule) || 'item' in rule).map(({ id }) => id);
  expect(ofItems.filter((id) => !seen.has(id))).toEqual([]);
});

test('rules that are asked every time find the same as those that say what they depend on and what they are about', () => {
  const rules = module.ruleSet.rules.map(
    (rule) => ({ ...rule, dependsOn: undefined, about: undefined }) as typeof rule,
  );
  const curious = { ...module, ruleSet: { ...module.ruleSet, rules } };
  const ids = new Set<string>();
  const found = (of: typeof module, items: Items) => {
    const run = new RuleRun(
      planOf(of, outline, header),
      bare,
      contextOf(bare, () => ids, module.ruleSet, outline),
    );
    for (const [place, item] of items.entries()) run.item(item, place);
    return run.finish();
  };
  fc.assert(
    fc.property(observations({ maxLength: 40 }), (items) => {
      expect(found(module, items)).toEqual(found(curious, items));
      // With few members, so that many are alike for all but these.
      const alike = items.map(({ indicator, measure, period }) => ({ indicator, measure, period }));
      expect(found(module, alike)).toEqual(found(curious, alike));
    }),
    { numRuns: 1000, seed: 20250331 },
  );
});

test('a report with its observations and the members of its objects in another order has the same findings', () => {
  const cases = observations({ maxLength: 40 }).chain((items) => {
    const places = fc.shuffledSubarray([...items.keys()], { minLength: items.length });
    return fc.tuple(fc.constant(items), places, fc.integer());
  });
  fc.assert(
    fc.property(cases, ([items, places, seed]) => {
      const other = whole(places.map((place) => reordered(items[place], random(seed))) as Items);
      expect(inAnyOrder(other.findings, places)).toEqual(inAnyOrder(whole(items).findings, [...items.keys()]));
    }),
    { numRuns: 1000, seed: 20250331 },
  );
});

/**
 * What findings say whatever the order. Of items that are reported twice, it says which: rules that compare items take
 * the first of them, which another order makes another, so nothing else is said of them then. Of the answers to one
 * question, the first is told: for all rules that compare, it says what is told and not of which item.
 */
function inAnyOrder(findings: readonly Finding[], places: readonly number[]) {
  const rules = new Map(module.ruleSet.rules.map((rule) => [rule.id, rule]));
  const inPlace = (pointer: string) =>
    pointer.replace(/(?<=^\/observations\/)\d+/, (place) => String(places[Number(place)]));
  const has = (shape: string, { rule }: Finding) => shape in (rules.get(rule) as object);
  const twice = findings.filter((finding) => has('unique', finding));
  const groups = new Map<string, Set<string>>();
  for (const { pointer, args } of twice) {
    const [one, first] = [inPlace(pointer), inPlace(args.first as string)];
    const group = groups.get(first) ?? new Set([first]);
    for (const place of [one, first]) groups.set(place, group.add(place));
  }
  const compared = findings.filter((finding) => has('group', finding) && twice.length === 0);
  const others = findings.filter((finding) => !has('unique', finding) && !has('group', finding));
  return {
    twice: [...new Set([...groups.values()].map((group) => [...group].sort().join()))].sort(),
    compared: compared.map(({ rule, args }) => JSON.stringify({ rule, args })).sort(),
    others: others.map(({ rule, pointer, args }) => JSON.stringify({ rule, pointer: inPlace(pointer), args })).sort(),
  };
}

/** The same value with the members of its objects in another order. */
function reordered(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => reordered(item, next));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map((member) => ({ member, at: next() }));
  const sorted = members
    .sort((a, b) => a.at - b.at)
    .map(({ member: [name, inside] }) => [name, reordered(inside, next)]);
  return Object.fromEntries(sorted);
}

test('the first thousand findings and the totals are the same in any number of parts', () => {
  const cases = observations({ minLength: 900, maxLength: 1000 }).chain((items) =>
    fc.tuple(fc.constant(items), parts(7, items.length)),
  );
  fc.assert(
    fc.property(cases, ([items, seven]) => {
      const expected = whole(items);
      expect(expected.findings.length).toBe(1000);
      expect(Object.values(expected.totals).reduce((a, b) => a + b)).toBeGreaterThan(1000);
      expect(split(items, ...seven)).toEqual(expected);
    }),
    { numRuns: 5, seed: 20250331 },
  );
});
