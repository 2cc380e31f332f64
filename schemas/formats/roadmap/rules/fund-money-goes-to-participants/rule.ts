import { defineRule } from '../../document.ts';

/**
 * A plan that draws on a project is that of a participating country, where the catalog lists the participants of the
 * region. The region is the one the document states: it is never derived from the country.
 */
export default defineRule({
  id: 'roadmap/fund-money-goes-to-participants',
  clause: 'RM-R12',
  severity: 'warning',
  since: '1.0',
  profiles: ['national'],
  source: ['S0-68', 'S0-69'],
  catalogs: ['project', 'project-participant'],
  document({ subject, programme, funding = [], projects = [] }, report, context) {
    const country = subject.country ?? subject.organization?.country;
    const region = subject.region ?? programme.region;
    if (country === undefined || typeof region !== 'string') return;
    for (const [index, { project: projectRef }] of funding.entries()) {
      const project = projects.find(({ id }) => id === projectRef)?.code;
      const known = project === undefined ? undefined : context.catalog('project')?.codes.get(project)?.attributes;
      const participants = context.catalog(String(known?.participantList));
      if (!project || participants?.edition !== known?.participantEdition) continue;
      const listed = (known?.participantRegions as string[] | undefined)?.includes(region);
      if (listed && participants && !participants.codes.has(country))
        report(['funding', index, 'project'], { project, country, region });
    }
  },
});
