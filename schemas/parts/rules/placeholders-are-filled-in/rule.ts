import { defineRule } from '../../document.ts';

const OPENING = '[';
/** What a starting point of `waypost init`, and many a form, has where a text is to be written. */
const PLACEHOLDER = /^\[[^[\]]+\]$/;

export default defineRule({
  id: 'parts/placeholders-are-filled-in',
  clause: 'CM-R22',
  severity: 'warning',
  since: '1.0',
  source: ['proposed'],
  from: 'submitted',
  part: 'LocalizedText',
  each(text: Record<string, string>, report) {
    for (const language in text) {
      const words = text[language];
      if (words?.startsWith(OPENING) && PLACEHOLDER.test(words)) report([language], { words });
    }
  },
});
