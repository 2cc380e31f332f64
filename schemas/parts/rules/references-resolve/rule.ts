import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'parts/references-resolve',
  clause: 'CM-R2',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  part: 'IdReference',
  each(id: string, report, _document, context, member, holder) {
    // Not a reference into a related document, nor the name of that document.
    const leadsOutside = member === 'document' || (member === 'id' && 'document' in holder);
    if (!leadsOutside && !context.identities().has(id)) report([], { id });
  },
});
