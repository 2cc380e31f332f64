import { field, idOf, integer, list, optional, part, partialDate, yesNo } from '../../../define/index.ts';
import { codeOrOther, item, LocalizedText } from '../../../parts/v1.0/index.ts';

export const Population = part(
  'Population',
  {
    en: 'Who or what was observed: the base of the percentages.',
    fr: 'Qui ou quoi a été observé : la base des pourcentages.',
    source: ['S3-6', 'S3-15', 'S3-16'],
  },
  {
    ...item,
    definition: field(LocalizedText, {
      en: 'Who belongs to it.',
      fr: 'Qui en fait partie.',
      source: ['S3-6', 'S3-7'],
    }),
    n: optional(
      integer({
        en: 'How many they are, if stated.',
        fr: 'Son effectif, s’il est indiqué.',
        unit: 'count',
        source: ['S3-5', 'S3-6'],
      }),
    ),
    parent: optional(
      idOf({
        en: 'Id of the larger population it is a part of.',
        fr: 'Identifiant de la population plus large dont elle fait partie.',
        source: ['S3-15', 'S3-16'],
      }),
    ),
    region: optional(
      codeOrOther({
        en: 'Region it is limited to.',
        fr: 'Région à laquelle elle se limite.',
        lists: ['region'],
        source: ['S3-32', 'S3-34'],
      }),
    ),
    selfReported: yesNo({
      en: 'True where its members gave the answers about themselves.',
      fr: 'Vrai si ses membres ont eux-mêmes fourni les réponses.',
      source: ['S3-6'],
    }),
    baseUnstated: optional(
      yesNo({
        en: 'True where the source gives percentages without saying of whom.',
        fr: 'Vrai si la source donne des pourcentages sans en préciser la base.',
        source: ['S3-21'],
      }),
    ),
  },
);

const Fieldwork = part(
  'Fieldwork',
  { en: 'When the answers were collected.', fr: 'Quand les réponses ont été recueillies.', source: ['proposed'] },
  {
    start: partialDate({ en: 'When it began, as exact as known.', fr: 'Début, aussi précis que connu.' }),
    end: optional(partialDate({ en: 'When it ended, as exact as known.', fr: 'Fin, aussi précise que connue.' })),
  },
);

export const Methodology = part(
  'Methodology',
  {
    en: 'How the figures were obtained and what they do not show.',
    fr: 'Comment les chiffres ont été obtenus et ce qu’ils ne montrent pas.',
    source: ['S3-6', 'S3-19'],
  },
  {
    text: field(LocalizedText, { en: 'The method in words.', fr: 'La méthode, en clair.', source: ['S3-6'] }),
    selfReported: yesNo({
      en: 'True where respondents answered about themselves.',
      fr: 'Vrai si les répondants ont répondu sur eux-mêmes.',
      source: ['S3-6'],
    }),
    invited: optional(
      integer({
        en: 'How many were asked to answer.',
        fr: 'Nombre d’invités à répondre.',
        unit: 'count',
        source: ['S3-5', 'S3-6'],
      }),
    ),
    fieldwork: optional(Fieldwork),
    caveats: optional(
      list(
        field(LocalizedText, { en: 'A caveat.', fr: 'Une réserve.' }),
        {
          en: 'What to bear in mind when reading the figures.',
          fr: 'Réserves de lecture.',
          source: ['S3-19', 'S3-94'],
        },
        { max: 50 },
      ),
    ),
  },
);
