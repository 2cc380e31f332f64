import { defineRule } from '../../document.ts';

const committees = new Set(['PTC', 'EC', 'CBC']);

export default defineRule({
  id: 'wco-implementation-status/wco-committees-are-engaged',
  clause: 'WI-R19',
  severity: 'info',
  since: '1.0',
  from: 'submitted',
  profiles: ['national'],
  source: ['S4-16'],
  document(d, report) {
    // The same letters may name a body of another organization, such as the UPU's Postal Technology Centre.
    const engaged = d.monitoring?.bodies?.some(
      ({ organization, code }) => organization === 'org:WCO' && committees.has(code),
    );
    const addressed = d.feedback?.some(({ body = '' }) => committees.has(body));
    if (!engaged && !addressed) report(d.monitoring ? ['monitoring'] : []);
  },
});
