import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'parts/later-revisions-say-what-they-replace',
  clause: 'CM-R13',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document({ revision, supersedes }, report) {
    if (revision > 1 && !supersedes) report(['revision'], { revision: String(revision) });
    if (revision === 1 && supersedes) report(['supersedes'], { variant: 'first' });
  },
});
