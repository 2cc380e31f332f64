import { type About, choice } from '../../define/index.ts';

/** How much a finding weighs. */
export const severity = (about: About) =>
  choice(
    {
      error: {
        en: 'must be mended; the document does not conform',
        fr: 'à corriger ; le document n’est pas conforme',
      },
      warning: { en: 'probably wrong; should be looked at', fr: 'probablement faux ; à examiner' },
      info: { en: 'worth knowing', fr: 'bon à savoir' },
    },
    about,
  );
