/** What is looked at in a verdict. */
export interface Verdict {
  outcome: string;
  findings: readonly { rule: string; severity: string; pointer: string }[];
}

/** A document that two releases judge otherwise, by the rules that they disagree on. */
export interface Flip {
  id: string;
  was: string;
  is: string;
  /** `+rule` is found now and was not, `-rule` was found and is not; what changed is found in both, otherwise. */
  rules: string[];
}

/** Why a rule finds more (`+rule`) or less (`-rule`) than in the last release. */
export type Explanations = Readonly<Record<string, string>>;

/**
 * The difference between two verdicts on one document; none if both are the same. What rules find that the last
 * release does not have (`isKnown` says which it has) is no difference, unless it is an error.
 */
export function flipOf(
  id: string,
  before: Verdict,
  after: Verdict,
  isKnown: (rule: string) => boolean,
): Flip | undefined {
  const [was, is] = [before, after].map(({ findings }) =>
    findings.map(({ rule, severity, pointer }) => `${rule} ${severity} ${pointer}`).sort(),
  ) as [string[], string[]];
  const more = without(is, was).filter((line) => isKnown(ruleOf(line)) || line.split(' ')[1] === 'error');
  const less = without(was, is);
  if (more.length + less.length === 0) return undefined;
  const rules = [...new Set([...more.map((line) => `+${ruleOf(line)}`), ...less.map((line) => `-${ruleOf(line)}`)])];
  return { id, was: before.outcome, is: after.outcome, rules };
}

/** Flips for which no reason is given, and reasons that explain nothing. */
export function compareFlips(flips: readonly Flip[], explanations: Explanations) {
  const met = new Set(flips.flatMap(({ rules }) => rules));
  return {
    unexplained: flips.filter(({ rules }) => rules.some((rule) => !explanations[rule])),
    stale: Object.keys(explanations).filter((rule) => !met.has(rule)),
  };
}

const ruleOf = (line: string) => line.split(' ')[0] as string;

/** What is left of a list once another is taken from it, one for one. */
function without(list: string[], others: string[]): string[] {
  const left = [...others];
  return list.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
