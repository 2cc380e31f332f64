import { defineRule } from '../../document.ts';

/** A DRE roadmap says that team, roadmap and action plan are there; what was not assessed is not held against it. */
export default defineRule({
  id: 'roadmap/minimum-requirements-are-in-place',
  clause: 'RM-R10',
  severity: 'error',
  since: '1.0',
  from: 'submitted',
  profiles: ['national'],
  source: ['S1-14', 'S1-15'],
  catalogs: ['minimum-requirement'],
  document({ frameworks, minimumRequirements }, report, context) {
    const required = context.catalog('minimum-requirement');
    if (!frameworks.includes('DRE') || !required) return;
    const listed = minimumRequirements ?? [];
    const missing = [...required.codes.keys()].filter((wanted) => !listed.some(({ code }) => code === wanted));
    if (missing.length > 0) report(minimumRequirements ? ['minimumRequirements'] : [], { requirements: missing });
    for (const [index, { code, status }] of listed.entries())
      if (typeof code === 'string' && required.codes.has(code) && status === 'unmet')
        report(['minimumRequirements', index, 'status'], { requirements: [code], variant: 'unmet' });
  },
});
