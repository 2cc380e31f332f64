import { choice, date, idOf, list, optional, part, text } from '../../define/index.ts';
import { itemMarks } from './provenance.ts';
import { codeOrOther } from './text.ts';

/** Ids in `evidence`. */
export const evidenceRefs = optional(
  list(idOf({ en: 'Id in `evidence`.', fr: 'Identifiant dans `evidence`.' }), {
    en: 'Proofs, by their id in `evidence`.',
    fr: 'Preuves, par leur identifiant dans `evidence`.',
    source: ['S1-45'],
  }),
);

export const Certification = part(
  'Certification',
  {
    en: 'Where the operator stands with one certification.',
    fr: 'Où en est l’opérateur pour une certification.',
    source: ['S0-15', 'S0-30', 'S0-31', 'S0-61'],
  },
  {
    ...itemMarks,
    certification: codeOrOther({
      en: 'The certification.',
      fr: 'La certification.',
      lists: ['certification'],
      source: ['S0-30', 'S0-31'],
    }),
    status: choice(
      {
        none: { en: 'not begun', fr: 'non engagée' },
        preparing: { en: 'being prepared', fr: 'en préparation' },
        ready: { en: 'ready to apply', fr: 'prêt à présenter la demande' },
        applied: { en: 'applied for', fr: 'demandée' },
        certified: { en: 'certified', fr: 'certifié' },
        refused: { en: 'refused', fr: 'refusée' },
        expired: { en: 'expired', fr: 'expirée' },
        withdrawn: { en: 'withdrawn', fr: 'retirée' },
      },
      { en: 'Where it stands.', fr: 'État d’avancement.', source: ['S0-61'] },
    ),
    level: optional(
      codeOrOther({
        en: 'Level reached.',
        fr: 'Niveau atteint.',
        lists: ['certification-level'],
        source: ['public:P11'],
      }),
    ),
    number: optional(text({ en: 'Certificate number.', fr: 'Numéro du certificat.' }, 100)),
    issuedOn: optional(date({ en: 'Date of issue.', fr: 'Date de délivrance.' })),
    expiresOn: optional(date({ en: 'Last day of validity.', fr: 'Dernier jour de validité.' })),
    evidence: evidenceRefs,
  },
);
