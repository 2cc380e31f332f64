import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'parts/ids-are-unique',
  clause: 'CM-R1',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document(document, report, context) {
    const first = new Map<string, string>();
    for (const { part, value, path } of context.parts(document)) {
      if (part !== 'LocalId') continue;
      const id = value as string;
      const place = `/${path.slice(0, -1).join('/')}`;
      const known = first.get(id);
      if (known === undefined) first.set(id, place);
      else report(path, { id, first: known });
    }
  },
});
