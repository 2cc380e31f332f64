import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'parts/related-documents-are-listed',
  clause: 'CM-R11',
  severity: 'error',
  since: '1.0',
  source: ['S0-62'],
  part: 'IdReference',
  each(id: string, report, { relatedDocuments = [] }, _context, member) {
    if (member === 'document' && !relatedDocuments.some((related) => related.id === id)) report([], { id });
  },
});
