import { defineRule } from '../../document.ts';

const primary = (tag: string) => tag.split('-')[0];

export default defineRule({
  id: 'parts/text-in-the-document-language',
  clause: 'CM-R6',
  severity: 'warning',
  since: '1.0',
  source: ['proposed'],
  part: 'LocalizedText',
  each(text: Record<string, string>, report, { language }) {
    if (text[language] !== undefined) return;
    const languages = Object.keys(text).sort();
    if (!languages.some((tag) => primary(tag) === primary(language))) report([], { language, languages });
  },
});
