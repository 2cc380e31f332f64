import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'validation-policy/waivers-end-after-they-start',
  clause: 'PO-R6',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document({ waivers = [] }, report) {
    for (const [index, { grantedOn, expiresOn }] of waivers.entries())
      if (grantedOn !== undefined && expiresOn < grantedOn)
        report(['waivers', index, 'expiresOn'], { grantedOn, expiresOn });
  },
});
