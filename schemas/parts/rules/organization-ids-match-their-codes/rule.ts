import { defineRule } from '../../document.ts';

/** An identifier of an organization is made of its country, or of its operator code; both then say the same. */
export default defineRule({
  id: 'parts/organization-ids-match-their-codes',
  clause: 'CM-R16',
  severity: 'error',
  since: '1.0',
  source: ['public:P16', 'proposed'],
  document(document, report, context) {
    for (const { part, value, path } of context.parts(document)) {
      if (part !== 'Organization') continue;
      const { id, country, operatorCode } = value as { id: string; country?: string; operatorCode?: string };
      const [first = '', second = ''] = id.split(':');
      if (first === 'upu') {
        if (operatorCode !== undefined && second.toUpperCase() !== operatorCode.toUpperCase())
          report([...path, 'operatorCode'], { id, stated: operatorCode, variant: 'operator' });
      } else if (first.length === 2 && country !== undefined && first.toUpperCase() !== country)
        report([...path, 'country'], { id, stated: country });
    }
  },
});
