import { defineRule } from '../../document.ts';

const primary = (tag: string) => tag.split('-')[0];

export default defineRule({
  id: 'parts/text-in-the-document-language',
  clause: 'CM-R6',
  severity: 'warning',
  since: '1.0',
  source: ['proposed'],
  document(document, report, context) {
    const { language } = document;
    for (const { part, value, path } of context.parts(document, 'document')) {
      if (part !== 'LocalizedText') continue;
      const languages = Object.keys(value as object);
      if (!languages.some((tag) => primary(tag) === primary(language))) report(path, { language, languages });
    }
  },
  item(item, report, { language }, context) {
    for (const { part, value, path } of context.parts(item, 'item')) {
      if (part !== 'LocalizedText') continue;
      const languages = Object.keys(value as object);
      if (!languages.some((tag) => primary(tag) === primary(language))) report(path, { language, languages });
    }
  },
});
