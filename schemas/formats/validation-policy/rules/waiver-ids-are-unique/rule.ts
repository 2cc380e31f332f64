import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'validation-policy/waiver-ids-are-unique',
  clause: 'PO-R9',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document({ waivers = [] }, report) {
    const seen = new Map<string, number>();
    for (const [index, { id }] of waivers.entries()) {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, index);
      else report(['waivers', index, 'id'], { id, first: `/waivers/${first}` });
    }
  },
});
