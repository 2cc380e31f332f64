import { applyPatch, type Case, type Operation } from '../cases/case.ts';
import type { RuleSource } from '../rules.ts';
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
  policy?: unknown;
  date?: string;
}

/** The cases of rules whose document is of this version. */
export function ruleCases(source: VersionSource, versions: VersionSource[], rules: RuleSource[]): PublishedCase[] {
  return rules
    .filter(({ rule }) => holdsFor(rule, source.version))
    .flatMap(({ rule, cases }) => {
      const [home, name] = rule.id.split('/') as [string, string];
      const own = home === source.format.id;
      const layer: Layer = home === 'series' ? 'series' : 'rules';
      const formatOf = ({ base }: Changed) => (own ? home : (base.split('/')[0] as string));
      const text = (changed: Changed) => {
        const version = formatOf(changed) === source.format.id ? source : newest(versions, formatOf(changed));
        const example = version?.examples[changed.base.slice(changed.base.indexOf('/') + 1)];
        if (example === undefined) throw new Error(`${rule.id}: a case has an unknown base ${changed.base}`);
        return `${JSON.stringify(applyPatch(example, changed.patch ?? []))}\n`;
      };
      return (cases as RuleCase[])
        .filter((one) => formatOf(one) === source.format.id)
        .map(
          (one): PublishedCase => ({
            name: own
              ? `${layer}/${name}/${one.id}`
              : `${layer}/${layer === 'series' ? '' : `${home}/`}${name}/${one.id}`,
            layer,
            document: text(one),
            ...(one.related && { related: one.related.map(text) }),
            ...(one.policy !== undefined && { policy: `${JSON.stringify(one.policy)}\n` }),
            ...(one.date !== undefined && { date: one.date }),
            findings: one.findings.map((finding) => ({ ...finding, severity: finding.severity })),
            proves: [...new Set([rule.id, ...one.findings.map((finding) => finding.rule)])],
            why: one.why ?? '',
          }),
        );
    });
}

const newest = (versions: VersionSource[], format: string) => versions.findLast((one) => one.format.id === format);

/** Whether a rule holds for documents of a version. */
function holdsFor({ since, until }: { since: string; until?: string }, version: string): boolean {
  const compare = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true });
  return compare(since, version) <= 0 && (until === undefined || compare(version, until) <= 0);
}
