import type { Rule } from '@waypost/schemas/define/rule';
import { expect, test } from 'vitest';
import type { FormatModule } from '../document-type.ts';
import type { Outline } from '../structure/compiled.ts';
import { contextOf } from './context.ts';
import { makePlan } from './plan.ts';
import { RuleRun } from './run.ts';

const head = { clause: 'X', severity: 'warning', since: '1.0', source: ['proposed'] } as const;
/** Said once for the whole document, of the first item whose code it concerns. */
const once: Rule = {
  ...head,
  id: 'parts/once',
  onceAt: ['catalogs'],
  code: (code, _lists, report) => report([], { code }),
};
const outline = { parts: { '': { items: 'Item' }, Item: { kind: '' } } } as unknown as Outline;
const ruleSet = { rules: [once], catalogs: {}, coded: { Item: { kind: ['kinds'] } } };
const module: FormatModule = { format: 'f', collection: 'items', versions: {}, ruleSet, hasSeries: false };
const kinds = ['c', 'b', 'a', 'b'];

/** The part of a run that is given some of the items. */
const runOf = (places: readonly number[]) => {
  const run = new RuleRun(
    makePlan([once], module, outline),
    {},
    contextOf({}, () => new Set(), ruleSet, outline),
  );
  for (const place of places) run.item({ kind: kinds[place] }, place);
  return run;
};

test.each([
  [[[0, 1, 2, 3]]],
  [
    [
      [2, 3],
      [0, 1],
    ],
  ],
  [[[3], [1], [2], [0]]],
  [[[3, 2, 1, 0]]],
])('what is said once is said of the first item, whatever part comes first: %j', (parts) => {
  const whole = runOf([]);
  for (const places of parts) whole.merge(JSON.parse(JSON.stringify(runOf(places).part())));
  expect(whole.finish().findings).toEqual([
    { rule: once.id, severity: 'warning', pointer: '/catalogs', args: { code: 'c' } },
  ]);
});
