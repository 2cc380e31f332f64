import { defineRule } from '../../document.ts';
import { isClosed, isMissing, suggested } from '../known-codes.ts';

export default defineRule({
  id: 'parts/closed-list-codes-are-known',
  clause: 'CM-R9',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  code(code, lists, report, document, context) {
    if (isMissing(code, lists, document, context) && isClosed(lists, context))
      report([], { code, lists: [...lists], ...suggested(code, lists, context) });
  },
});
