/**
 * How many random changes of one keyword do the structural cases notice? Not part of `pnpm test`: run it by hand after
 * work on the schemas or on the derivation of cases.
 *
 *     pnpm exec tsx --conditions=@waypost/source test/mutation/main.ts [number = 50] [seed = 1]
 *
 * Each mutation is made in a copy of a published schema.json, which is what `pnpm generate` would write for the same
 * change in schemas/: it keeps the cases that are written down. The copy is compiled as the SDK is, and all cases of
 * the version are judged by it as in structure-cases.test.ts and pattern-cases.test.ts; the freshness check and the
 * lint play no part. Survivors are printed with the seed: either a case is missing, or no document tells the two
 * schemas apart. VERBOSE=1 prints every mutation with the first case that noticed it.
 */
import { applyCases, type Judged } from './apply-cases.ts';
import { mutate, randomFrom } from './schema-mutations.ts';

const [count = 50, seed = 1] = process.argv.slice(2).map(Number);
const judged: Judged[] = await applyCases();
const survivors: string[] = [];
const tally = new Map<string, { caught: number; all: number }>();
for (let index = 0; index < count; index++) {
  const random = randomFrom(seed * 1_000_003 + index);
  const version = judged[random(judged.length)] as Judged;
  const mutation = mutate(version.schema, random);
  const verdict = await version.judge(mutation.schema);
  const row = tally.get(mutation.operator) ?? { caught: 0, all: 0 };
  tally.set(mutation.operator, { caught: row.caught + (verdict ? 1 : 0), all: row.all + 1 });
  const line = `${index} ${version.name} ${mutation.place || '(document)'}: ${mutation.operator}: ${mutation.change}`;
  if (!verdict) survivors.push(line);
  if (process.env.VERBOSE) console.log(`${line.slice(0, 300)}\n    ${verdict ?? 'SURVIVED'}`);
}
for (const [operator, { caught, all }] of [...tally].sort()) console.log(`${caught}/${all}  ${operator}`);
console.log(`caught ${count - survivors.length}/${count}, seed ${seed}`);
for (const line of survivors) console.log(`survived: ${line.slice(0, 500)}`);
process.exitCode = survivors.length > 0 ? 1 : 0;
