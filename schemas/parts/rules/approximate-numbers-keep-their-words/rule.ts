import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'parts/approximate-numbers-keep-their-words',
  clause: 'CM-R12',
  severity: 'warning',
  since: '1.0',
  source: ['S3-1', 'S3-9', 'S3-22'],
  part: 'Measure',
  about: ['comparator'],
  each({ comparator = 'eq', statedAs }: { comparator?: string; statedAs?: string }, report) {
    if (comparator !== 'eq' && statedAs === undefined) report([], { comparator });
  },
});
