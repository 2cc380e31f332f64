import { defineRule } from '../../document.ts';

/** Who takes part in a DRE project, as the readable part of the damaged page lists them. */
const wanted = ['MGMT', 'MONITOR', 'BIEXPERT', 'REGULATOR', 'MINISTRY'];

/** The governance of a DRE roadmap, its team and its bodies, has every role that the framework asks for. */
export default defineRule({
  id: 'roadmap/dre-governance-has-its-roles',
  clause: 'RM-R11',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  profiles: ['national'],
  source: ['S1-16'],
  document({ frameworks, governance }, report) {
    if (!governance || !frameworks.includes('DRE')) return;
    const members = [...(governance.team ?? []), ...(governance.bodies ?? []).flatMap((body) => body.members ?? [])];
    const present = new Set(members.map(({ role }) => (role === 'IB' ? 'BIEXPERT' : role)));
    const missing = wanted.filter((role) => !present.has(role));
    if (missing.length > 0) report(['governance'], { missing });
  },
});
