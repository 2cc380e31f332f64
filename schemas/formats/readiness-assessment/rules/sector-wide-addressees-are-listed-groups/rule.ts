import { defineRule } from '../../document.ts';

const wide = new Set(['region', 'programme', 'population']);

export default defineRule({
  id: 'readiness-assessment/sector-wide-addressees-are-listed-groups',
  clause: 'RA-R9',
  severity: 'warning',
  since: '1.0',
  source: ['S3-50', 'S3-59', 'S3-71'],
  document({ subject, recommendations = [] }, report) {
    if (!wide.has(subject.kind)) return;
    for (const [i, { id, addressees }] of recommendations.entries())
      for (const [k, { group, organization }] of addressees.entries())
        if (typeof group === 'object' && organization === undefined)
          report(['recommendations', i, 'addressees', k, 'group'], { recommendation: id });
  },
});
