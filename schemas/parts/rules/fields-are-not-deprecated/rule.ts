import { defineRule } from '../../document.ts';

/** Silent on documents of a version from before a field was announced to go. */
export default defineRule({
  id: 'parts/fields-are-not-deprecated',
  clause: 'CM-R21',
  severity: 'warning',
  since: '1.0',
  source: ['proposed'],
  deprecated({ field, since, use, removal }, report) {
    report([], { field, since, removal, ...(use ? { use, variant: 'replaced' } : {}) });
  },
});
