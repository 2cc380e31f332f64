import type { PartValue } from '../../../define/rule.ts';
import { defineRule } from '../../document.ts';

/** A reference within the document: not one into a related document, nor the name of that document. */
const isInternal = ({ part, path, holder }: PartValue) =>
  part === 'IdReference' && !(path.at(-1) === 'document' || (path.at(-1) === 'id' && 'document' in holder));

export default defineRule({
  id: 'parts/references-resolve',
  clause: 'CM-R2',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document(document, report, context) {
    const ids = context.identities();
    for (const reference of context.parts(document, 'document'))
      if (isInternal(reference) && !ids.has(reference.value as string))
        report(reference.path, { id: reference.value as string });
  },
  item(item, report, _document, context) {
    const ids = context.identities();
    for (const reference of context.parts(item, 'item'))
      if (isInternal(reference) && !ids.has(reference.value as string))
        report(reference.path, { id: reference.value as string });
  },
});
