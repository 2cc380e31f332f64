import { defineRule } from '../../document.ts';

const isApproximate = (value: unknown) => {
  const { comparator = 'eq', statedAs } = value as { comparator?: string; statedAs?: string };
  return comparator !== 'eq' && statedAs === undefined;
};

export default defineRule({
  id: 'parts/approximate-numbers-keep-their-words',
  clause: 'CM-R12',
  severity: 'warning',
  since: '1.0',
  source: ['S3-1', 'S3-9', 'S3-22'],
  document(document, report, context) {
    for (const { part, value, path } of context.parts(document, 'document'))
      if (part === 'Measure' && isApproximate(value))
        report(path, { comparator: (value as { comparator: string }).comparator });
  },
  item(item, report, _document, context) {
    for (const { part, value, path } of context.parts(item, 'item'))
      if (part === 'Measure' && isApproximate(value))
        report(path, { comparator: (value as { comparator: string }).comparator });
  },
});
