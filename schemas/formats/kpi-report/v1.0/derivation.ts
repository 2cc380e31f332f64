import { choice, field, idOf, integer, list, optional, part } from '../../../define/index.ts';
import { LocalizedText, organizationRef } from '../../../parts/v1.0/index.ts';

const Excluded = part(
  'ExcludedReporter',
  {
    en: 'Someone who should be in the sum but is not, and why.',
    fr: 'Celui qui devrait figurer dans l’agrégat mais n’y est pas, et pourquoi.',
    source: ['proposed'],
  },
  {
    organization: field(organizationRef, { en: 'Who is left out.', fr: 'Qui est exclu.', source: ['S0-69'] }),
    reason: field(LocalizedText, { en: 'Why it is left out.', fr: 'Motif de l’exclusion.', source: ['proposed'] }),
  },
);

/** How an aggregated value, or a whole aggregated report, came about. */
export const Derivation = part(
  'Derivation',
  {
    en: 'How an aggregate was worked out: a regional rate is the ratio of the sums, and those who did not report are named.',
    fr: 'Mode de calcul d’un agrégat : un taux régional est le rapport des sommes, et les absents sont nommés.',
    source: ['S0-34', 'S0-63', 'proposed'],
  },
  {
    method: choice(
      {
        sum: { en: 'the inputs were added up', fr: 'somme des données' },
        'ratio-of-sums': {
          en: 'numerators and denominators were added up, then divided',
          fr: 'rapport de la somme des numérateurs à celle des dénominateurs',
        },
        'weighted-mean': { en: 'mean with weights', fr: 'moyenne pondérée' },
        'simple-mean': { en: 'mean without weights', fr: 'moyenne simple' },
        estimate: { en: 'estimated in another way', fr: 'estimation par un autre moyen' },
      },
      { en: 'How it was worked out.', fr: 'Mode de calcul.', source: ['S0-34', 'proposed'] },
    ),
    inputs: optional(
      list(idOf({ en: 'Id in `relatedDocuments`.', fr: 'Identifiant dans `relatedDocuments`.' }), {
        en: 'Documents it was worked out from.',
        fr: 'Documents à partir desquels il a été calculé.',
        source: ['S0-34', 'proposed'],
      }),
    ),
    reporting: optional(
      integer({
        en: 'How many reported.',
        fr: 'Nombre de déclarants.',
        unit: 'organizations',
        source: ['S3-6'],
      }),
    ),
    expected: optional(
      integer({
        en: 'How many should have reported.',
        fr: 'Nombre de déclarants attendus.',
        unit: 'organizations',
        source: ['S0-69', 'S3-5'],
      }),
    ),
    excluded: optional(
      list(Excluded, {
        en: 'Those who should be in it but are not.',
        fr: 'Ceux qui devraient y figurer mais n’y sont pas.',
        source: ['proposed'],
      }),
    ),
  },
);
