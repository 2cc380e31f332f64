import type { Finding } from '../../sdk/src/finding.ts';
import { applyPatch, type Case } from './cases/case.ts';
import { type Difference, differences } from './differences.ts';
import { fragments } from './fragment.ts';
import type { Judge } from './judge.ts';

/** A failing part of a document, what is said of it, and the same part mended. */
export interface RuleExample {
  /** Id of the case that it is taken from; left out where it is a text written for the purpose. */
  case?: string;
  /** Place of the finding in the whole document. */
  pointer: string;
  /** What the message is made from; left out where the case cannot be judged here. */
  args?: Finding['args'];
  /** JSON with comments: `// …` for what is left out, `// ←` at the place. */
  failing: string;
  mended: string;
}

/** A document that a case may build on. */
export interface Base {
  document: unknown;
  judge: Judge;
}

/** A case of a rule across documents has the documents to compare with, one of a rule of policies what it says and when. */
export type RuleCase = Case & { related?: Pick<Case, 'base' | 'patch'>[]; policy?: object; date?: string };

/**
 * The example that shows a rule best: of all failing cases and of all documents that conform (their bases and the
 * passing cases beside them), the pair with the least to mend.
 */
export function ruleExample(
  id: string,
  cases: readonly RuleCase[],
  baseOf: (name: string) => Base,
): RuleExample | undefined {
  const made = ({ base, patch }: Pick<Case, 'base' | 'patch'>) => applyPatch(baseOf(base).document, patch);
  const whole = (one: RuleCase) => (one.related ? { document: made(one), related: one.related.map(made) } : made(one));
  const pairs = cases.flatMap((one) => {
    const own = one.findings.find(({ rule }) => rule === id);
    if (!own) return [];
    const beside = cases.filter((other) => other.findings.length === 0 && isBeside(other, one)).map(whole);
    const conforming = one.related || one.policy ? beside : [baseOf(one.base).document, ...beside];
    const failing = whole(one);
    return conforming.map((mended, index) => {
      const changes = differences(failing, mended);
      // Other ways to pass are often ways around the rule.
      const cost = changes.reduce((sum, change) => sum + effort(change), one.findings.length + (index > 0 ? 1 : 0));
      return { one, own, failing, mended, changes, cost };
    });
  });
  const [best] = pairs.sort((a, b) => a.cost - b.cost);
  if (!best) return undefined;
  const { one, own, changes } = best;
  const found = baseOf(one.base)
    .judge(made(one), { ...one, related: one.related?.map(made) ?? [] })
    .find(({ rule, pointer }) => rule === id && pointer === own.pointer);
  const cited = Object.values(found?.args ?? {}).filter((value) => String(value).startsWith('/'));
  const [place = '', ...others] = [own.pointer, ...cited].map((at) => `${one.related ? '/document' : ''}${at}`);
  const places = [place, ...changes.map(({ pointer }) => pointer), ...others];
  const [failing = '', mended = ''] = fragments([best.failing, best.mended], places, place);
  return { case: one.id, pointer: own.pointer, ...(found && { args: found.args }), failing, mended };
}

/** Whether two cases are about the same document, judged by the same. */
const isBeside = (a: RuleCase, b: RuleCase) =>
  a.base === b.base && a.date === b.date && JSON.stringify(a.policy) === JSON.stringify(b.policy);

/** Adding what was missing shows most, taking away least; returning to the state of a draft mends nothing. */
const effort = ({ pointer, kind, size }: Difference) =>
  kind === 'changed' ? (pointer.endsWith('/lifecycle') ? 100 : 3) : kind === 'added' ? 1 + size / 10 : 5 + size / 5;
