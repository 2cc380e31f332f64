import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'validation-policy/lists-and-formats-stand-once',
  clause: 'PO-R12',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document({ codeLists = [], requiredProfiles = [] }, report) {
    const lists = codeLists.map(({ list }) => list);
    const formats = requiredProfiles.map(({ format }) => format);
    for (const [index, name] of lists.entries())
      if (lists.indexOf(name) < index)
        report(['codeLists', index, 'list'], { name, first: `/codeLists/${lists.indexOf(name)}` });
    for (const [index, name] of formats.entries())
      if (formats.indexOf(name) < index)
        report(['requiredProfiles', index, 'format'], {
          name,
          first: `/requiredProfiles/${formats.indexOf(name)}`,
        });
  },
});
