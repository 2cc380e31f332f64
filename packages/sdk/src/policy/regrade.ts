import type { Rule, Severity } from '@waypost/schemas/define/rule';
import type { Finding } from '../finding.ts';
import type { CatalogTable } from '../rules/context.ts';
import type { InForce } from './in-force.ts';

/** What a policy makes of the findings of a rule. */
type Grade = Pick<Finding, 'severity' | 'regraded' | 'waived'>;

/** By the ids of rules. */
export type Grades = ReadonlyMap<string, Grade>;

/** What a policy makes of the findings of each rule that it speaks of. */
export function gradesOf(rules: readonly Rule[], { severities, waivers }: InForce): Grades {
  return new Map(
    rules.flatMap(({ id, severity: own }) => {
      const change = severities.get(id);
      const waiver = waivers.get(id);
      if (!change && !waiver) return [];
      const severity: Severity = change?.severity ?? own;
      const grade: Grade = {
        severity: waiver ? 'info' : severity,
        ...(change && severity !== own && { regraded: { severity: own, reason: change.reason } }),
        ...(waiver && {
          waived: { waiver: waiver.id, severity, reason: waiver.reason, expiresOn: waiver.expiresOn },
        }),
      };
      return [[id, grade]];
    }),
  );
}

/** The same rules, with the severities that a policy gives their findings. */
export const regraded = (rules: readonly Rule[], grades: Grades): Rule[] =>
  rules.map((rule) => ({ ...rule, severity: grades.get(rule.id)?.severity ?? rule.severity }));

/** A finding, with what a policy has to do with its severity. */
export const graded = (finding: Finding, grades: Grades): Finding => ({
  ...finding,
  ...grades.get(finding.rule),
});

/** The same code lists, open or closed as a policy wants them. */
export const withOpenness = (catalogs: CatalogTable, { openness }: InForce): CatalogTable =>
  openness.size === 0
    ? catalogs
    : Object.fromEntries(
        Object.entries(catalogs).map(([list, editions]) => {
          const wanted = openness.get(list);
          if (!wanted) return [list, editions];
          return [
            list,
            Object.fromEntries(
              Object.entries(editions).map(([edition, [, ...more]]) => [edition, [wanted, ...more] as const]),
            ),
          ];
        }),
      );
