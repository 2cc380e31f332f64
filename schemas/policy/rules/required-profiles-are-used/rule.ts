import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'policy/required-profiles-are-used',
  clause: 'PO-R1',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document({ profile }, report, { policy: { profiles } }) {
    if (profile !== undefined && profiles && !profiles.includes(profile))
      report(['profile'], { profile, required: [...profiles] });
  },
});
