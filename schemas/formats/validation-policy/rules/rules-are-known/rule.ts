import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'validation-policy/rules-are-known',
  clause: 'PO-R5',
  severity: 'warning',
  since: '1.0',
  source: ['proposed'],
  inventory: true,
  document({ severities = [], waivers = [] }, report, { inventory: { rules }, nearest }) {
    for (const [list, entries] of Object.entries({ severities, waivers }))
      for (const [index, { rule }] of entries.entries()) {
        if (rules.includes(rule)) continue;
        const suggestion = nearest(rule, rules);
        if (/^(?:read|structure)\//.test(rule)) report([list, index, 'rule'], { rule, variant: 'layer' });
        else if (suggestion) report([list, index, 'rule'], { rule, suggestion, variant: 'suggestion' });
        else report([list, index, 'rule'], { rule });
      }
  },
});
