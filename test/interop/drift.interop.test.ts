import { readFileSync } from 'node:fs';
import * as present from '@waypost/sdk';
import { readPolicy } from '@waypost/sdk/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFlips, type Explanations, type Flip, flipOf, type Verdict } from '../drift/drift.ts';
import { lastRelease } from '../drift/last-release.ts';
import { mutantsOf } from '../mutants.ts';
import { documentCases, newestCases } from '../newest-cases.ts';
import { publishedVersions, readJson } from '../published.ts';
import { documentsOf } from '../random-document.ts';

type Sdk = Pick<typeof present, 'validate' | 'formats'>;
const GENERATED = 10_000;

/** Which rules a release has. Those of the layers and of policies are there from the beginning. */
async function rulesOf({ formats }: Sdk): Promise<(rule: string) => boolean> {
  const ids = new Set<string>();
  for (const { load, loadSeries } of Object.values(formats)) {
    const [{ module }, { series }] = await Promise.all([load(), loadSeries()]);
    for (const { id } of [...module.ruleSet.rules, ...series]) ids.add(id);
  }
  return (rule) => ids.has(rule) || /^(?:read|structure|policy)[/]/.test(rule);
}

const last = await lastRelease();

test.skipIf(!last)('no verdict is another than in the last release, unless it is said why', async () => {
  const { name, entry } = last as NonNullable<typeof last>;
  const before = (await import(/* @vite-ignore */ entry)) as Sdk;
  const isKnown = await rulesOf(before);
  const flips: Flip[] = [];
  let judged = 0;
  const compare = async (id: string, judge: (sdk: Sdk) => Promise<Verdict>) => {
    judged++;
    const flip = flipOf(id, await judge(before), await judge(present), isKnown);
    if (flip) flips.push(flip);
  };

  for (const one of documentCases(newestCases())) {
    const policy = one.policy && (await readPolicy(readFileSync(one.policy.file)));
    const options = {
      ...(one.related.length > 0 && { related: one.related.map(({ file }) => ({ input: readFileSync(file) })) }),
      ...(policy && one.date && { policy, date: one.date }),
    };
    await compare(one.id, (sdk) => sdk.validate(readFileSync(one.document.file), options));
  }
  const cases = judged;
  const shared = (await publishedVersions()).filter(({ format, version }) =>
    Object.hasOwn((before.formats as Record<string, { versions: object }>)[format]?.versions ?? {}, version),
  );
  const each = Math.ceil(GENERATED / shared.length / 2);
  for (const [seed, { format, version, schema, examples }] of shared.entries()) {
    const bases = [...examples.values()];
    const made = [
      ...fc.sample(documentsOf(schema), { seed, numRuns: each }),
      ...bases.flatMap((base) => fc.sample(mutantsOf(base), { seed, numRuns: Math.ceil(each / bases.length) })),
    ];
    for (const [index, document] of made.entries()) {
      const text = JSON.stringify(document);
      await compare(`${format} ${version} ${index}`, (sdk) => sdk.validate(text));
    }
  }
  const { unexplained, stale } = compareFlips(flips, readJson<Explanations>('test/drift/explained.json'));
  console.log(`${name}: ${cases} cases, ${judged - cases} generated documents, ${flips.length} verdicts differ`);
  expect(judged - cases).toBeGreaterThanOrEqual(GENERATED);
  expect(unexplained.slice(0, 20)).toEqual([]);
  expect(stale).toEqual([]);
});
