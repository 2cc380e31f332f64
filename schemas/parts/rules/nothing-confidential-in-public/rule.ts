import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'parts/nothing-confidential-in-public',
  clause: 'CM-R10',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document(document, report, context) {
    if (document.confidentiality !== 'public') return;
    for (const { value, path } of context.parts(document))
      if ((value as { confidential?: boolean } | null)?.confidential === true) report([...path, 'confidential']);
  },
  needs: ['confidential'],
  item({ confidential }, report, { confidentiality }) {
    if (confidentiality === 'public' && confidential) report(['confidential']);
  },
});
