import { applyPatch, type Case, type Operation } from '../cases/case.ts';
import { holdsFor, type RuleSource } from '../rules.ts';
import type { VersionSource } from '../sources.ts';
import type { Layer, PublishedCase, StatedFinding } from './published-case.ts';

/** An example and a change of it; of rules of all formats and of series, the example is `<format>/<example>`. */
interface Changed {
  base: string;
  patch?: Operation[];
}

/** A case in a rule's folder, with what rules across documents and policies add to it. */
interface RuleCase extends Omit<Case, 'findings'> {
  findings: StatedFinding[];
  related?: Changed[];
  /** What the policy says besides who issued it. */
  policy?: object;
  date?: string;
}

/** The cases of rules whose document is of this version. */
export function ruleCases(source: VersionSource, versions: VersionSource[], rules: RuleSource[]): PublishedCase[] {
  return rules
    .filter(({ rule }) => holdsFor(rule, source.version))
    .flatMap(({ rule, cases }) => {
      const [home = '', rest = ''] = rule.id.split('/');
      const layer: Layer = home === 'series' ? 'series' : 'rules';
      const folder = [source.format.id, layer].includes(home) ? `${layer}/${rest}` : `${layer}/${home}/${rest}`;
      const baseOf = ({ base }: Changed) => {
        const [format = '', example] = base.split('/');
        return example === undefined ? { format: home, example: base } : { format, example };
      };
      const text = (changed: Changed, version: VersionSource | undefined) => {
        const document = version?.examples[baseOf(changed).example];
        if (document === undefined) throw new Error(`${rule.id}: a case has an unknown base ${changed.base}`);
        // Without a line feed: documents may state the digest of another one.
        return JSON.stringify(applyPatch(document, changed.patch ?? []));
      };
      // Of the first version: what is compared with is mostly older, and its digests stay when versions come.
      const relatedText = (changed: Changed) =>
        text(
          changed,
          versions.find((one) => one.format.id === baseOf(changed).format),
        );
      return (cases as RuleCase[])
        .filter((one) => baseOf(one).format === source.format.id)
        .map(
          (one): PublishedCase => ({
            name: `${folder}/${one.id}`,
            layer,
            document: text(one, source),
            ...(one.related?.length && { related: one.related.map(relatedText) }),
            ...(one.policy && { policy: JSON.stringify({ ...policyHead(versions), ...one.policy }) }),
            ...(one.date !== undefined && { date: one.date }),
            findings: one.findings,
            proves: [...new Set([rule.id, ...one.findings.map((finding) => finding.rule)])],
            why: one.why as string,
          }),
        );
    });
}

/** For each rule, the first of its cases that has findings in the collection of the format, written line by line. */
export function lineCases(published: PublishedCase[], collection: string | undefined): PublishedCase[] {
  const twins = new Map<string, PublishedCase>();
  for (const one of published) {
    const inItems = one.findings.find(({ pointer }) => pointer.startsWith(`/${collection}/`));
    if (collection === undefined || !inItems || twins.has(inItems.rule)) continue;
    const { [collection]: items, ...rest } = JSON.parse(one.document as string);
    const lines = [{ ...rest, [collection]: [] }, ...items].map((line) => `${JSON.stringify(line)}\n`);
    twins.set(inItems.rule, {
      ...one,
      name: `${one.name}-in-lines`,
      document: lines.join(''),
      isLines: true,
      why: `${one.why} Written line by line, where findings are the same.`,
    });
  }
  return [...twins.values()];
}

/** What every policy must say of itself, from the example of the format whose documents have a `policyId`. */
function policyHead(versions: VersionSource[]): object {
  const examples = versions.flatMap((version) =>
    Object.values(version.examples).map((example) => ({ version, example })),
  );
  const policy = examples.findLast(({ example }) => Object.hasOwn(example as object, 'policyId'));
  if (!policy) throw new Error('no format has a policyId, by which a policy is known');
  const { required } = policy.version.document as { required?: string[] };
  return Object.fromEntries(Object.entries(policy.example as object).filter(([name]) => required?.includes(name)));
}
