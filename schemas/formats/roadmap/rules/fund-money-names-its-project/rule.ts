import { defineRule } from '../../document.ts';

/**
 * Money of a fund that requires it cites a project with a code. What has only been requested may have none yet: a
 * project gets its code when it is approved.
 */
export default defineRule({
  id: 'roadmap/fund-money-names-its-project',
  clause: 'RM-R12',
  severity: 'error',
  since: '1.0',
  source: ['S0-28', 'S0-67'],
  catalogs: ['funding-source'],
  document({ funding = [], projects = [] }, report, context) {
    const reported = new Set<number>();
    for (const [index, { source, project: projectRef, status }] of funding.entries()) {
      if (typeof source !== 'string' || status === 'requested') continue;
      if (!context.catalog('funding-source')?.codes.get(source)?.attributes?.projectCodeRequired) continue;
      const place = projects.findIndex(({ id }) => id === projectRef);
      if (projectRef === undefined) report(['funding', index], { source });
      else if (place >= 0 && projects[place]?.code === undefined && !reported.has(place)) {
        reported.add(place);
        report(['projects', place], { source, project: projectRef, variant: 'code' });
      }
    }
  },
});
