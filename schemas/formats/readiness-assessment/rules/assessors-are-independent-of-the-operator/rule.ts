import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/assessors-are-independent-of-the-operator',
  clause: 'RA-R13',
  severity: 'warning',
  since: '1.0',
  source: ['S0-58', 'S1-39'],
  document({ kind, subject, people = [], mission }, report) {
    const operator = subject.organization?.id;
    if (kind === 'DIAG-SELF' || operator === undefined) return;
    const employers = new Map(people.map(({ id, organization }) => [id, organization]));
    for (const [i, { person, organization }] of (mission?.team ?? []).entries())
      if ((organization ?? employers.get(person ?? '')) === operator)
        report(['mission', 'team', i, ...(organization ? ['organization'] : [])], { operator, member: i + 1 });
  },
});
