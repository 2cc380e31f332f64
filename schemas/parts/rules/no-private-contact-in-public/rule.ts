import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'parts/no-private-contact-in-public',
  clause: 'CM-R10',
  severity: 'warning',
  since: '1.0',
  source: ['proposed'],
  document({ confidentiality, contacts = [] }, report) {
    if (confidentiality !== 'public') return;
    for (const [index, contact] of contacts.entries())
      if (contact.email !== undefined && contact.publishable !== true)
        report(['contacts', index, 'email'], { email: contact.email });
  },
});
