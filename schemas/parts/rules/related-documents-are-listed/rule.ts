import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'parts/related-documents-are-listed',
  clause: 'CM-R11',
  severity: 'error',
  since: '1.0',
  source: ['S0-62'],
  document(document, report, context) {
    const known = new Set((document.relatedDocuments ?? []).map(({ id }) => id));
    for (const { part, value, path } of context.parts(document, 'document'))
      if (part === 'IdReference' && path.at(-1) === 'document' && !known.has(value as string))
        report(path, { id: value as string });
  },
  item(item, report, { relatedDocuments = [] }, context) {
    for (const { part, value, path } of context.parts(item, 'item'))
      if (part === 'IdReference' && path.at(-1) === 'document' && !relatedDocuments.some(({ id }) => id === value))
        report(path, { id: value as string });
  },
});
