import { validate } from '@waypost/sdk';
import { validateStream } from '@waypost/sdk/stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { header, observations } from './random-report.ts';

type Items = Record<string, unknown>[];

const source = (text: string) =>
  async function* (from: number) {
    yield new TextEncoder().encode(text).subarray(from);
  };

/** Some items have ids, which some refer to: earlier and later ones. */
const withIds = (items: Items, ids: readonly number[]) =>
  items.map((item, index) => ({
    ...item,
    ...(ids[index] === 1 && { id: `O${index}` }),
    ...(ids[index] === 2 && { population: `O${(index * 7) % items.length}` }),
  }));

const reports = observations({ maxLength: 40 }).chain((items) =>
  fc.array(fc.nat(9), { minLength: items.length, maxLength: items.length }).map((ids) => withIds(items, ids)),
);

test('random reports have the same findings in memory and as streams, whatever stands first', async () => {
  const { observations: _, ...bare } = header;
  const rules = new Set<string>();
  await fc.assert(
    fc.asyncProperty(reports, async (items) => {
      const whole = await validate({ ...header, observations: items });
      for (const { rule } of whole.findings) rules.add(rule);
      const texts = [
        JSON.stringify({ ...header, observations: items }),
        JSON.stringify({ observations: items, ...bare }, null, 1),
        [header, ...items].map((line) => JSON.stringify(line)).join('\n'),
      ];
      for (const text of texts) {
        const { findings, totals, outcome, notChecked } = await validate(text);
        expect(await validateStream(source(text))).toMatchObject({ findings, totals, outcome, notChecked });
        expect({ totals, outcome }).toEqual({ totals: whole.totals, outcome: whole.outcome });
      }
    }),
    { numRuns: 300, seed: 20250331 },
  );
  expect([...rules]).toEqual(
    expect.arrayContaining(['parts/references-resolve', 'kpi-report/values-are-reported-once']),
  );
  expect([...rules]).toContain('kpi-report/population-references-lead-to-populations');
});

test('of very many findings the first are listed, and all are counted', async () => {
  const broken = Array.from({ length: 3000 }, (_, index) => ({
    indicator: `x ${index}`,
    measure: { value: -1, unit: 'percent' },
    numerator: 5,
    denominator: 2,
    note: 7,
  }));
  const text = [header, ...broken].map((line) => JSON.stringify(line)).join('\n');
  const { findings, totals, notChecked } = await validate(text);
  expect(findings.length).toBe(1000);
  expect(totals.error).toBeGreaterThanOrEqual(6000);
  expect(await validateStream(source(text))).toMatchObject({ findings, totals, notChecked });
});
