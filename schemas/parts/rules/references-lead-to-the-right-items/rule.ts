import { defineRule } from '../../document.ts';
import { misleading, sharedHomes } from '../references.ts';

export default defineRule({
  id: 'parts/references-lead-to-the-right-items',
  clause: 'CM-R2',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document(_document, report, context) {
    for (const { path, args } of misleading(context, sharedHomes)) report(path, args);
  },
});
