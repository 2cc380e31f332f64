import { choice, code, field, list, optional, part, yesNo } from '../../../define/index.ts';
import { itemMarks, LocalizedText, unit } from '../../../parts/v1.0/index.ts';

/** An indicator that the catalog does not know, with the attributes that rules rely on. */
export const IndicatorDefinition = part(
  'IndicatorDefinition',
  {
    en: 'An indicator of your own, defined like those of the catalog.',
    fr: 'Un indicateur qui vous est propre, défini comme ceux du catalogue.',
    source: ['S0-34', 'S4-12'],
  },
  {
    ...itemMarks,
    code: code({
      en: 'Code that observations use; none of the catalog.',
      fr: 'Code employé par les observations ; absent du catalogue.',
      source: ['S0-34'],
    }),
    label: field(LocalizedText, { en: 'Short name.', fr: 'Nom court.', source: ['S4-12'] }),
    definition: field(LocalizedText, {
      en: 'What exactly is counted or measured.',
      fr: 'Ce qui est exactement compté ou mesuré.',
      source: ['S4-12'],
    }),
    denominatorDefinition: optional(
      field(LocalizedText, {
        en: 'What the denominator counts, for rates.',
        fr: 'Ce que compte le dénominateur, pour un taux.',
        source: ['S3-6', 'S3-15'],
      }),
    ),
    unit: field(unit, { en: 'Unit of its values.', fr: 'Unité de ses valeurs.', source: ['S4-12'] }),
    kind: choice(
      {
        proportion: { en: 'share of a whole', fr: 'part d’un tout' },
        ratio: { en: 'one quantity over another', fr: 'rapport de deux grandeurs' },
        count: { en: 'number of things or people', fr: 'nombre de choses ou de personnes' },
        duration: { en: 'length of time', fr: 'durée' },
        index: { en: 'index', fr: 'indice' },
        change: { en: 'change between two values; may be negative', fr: 'variation ; peut être négative' },
      },
      { en: 'Kind of quantity.', fr: 'Nature de la grandeur.', source: ['S4-12', 'proposed'] },
    ),
    calculation: choice(
      {
        ratio: { en: 'numerator divided by denominator', fr: 'numérateur divisé par dénominateur' },
        weighted: { en: 'rate with survey weights', fr: 'taux pondéré' },
        direct: { en: 'measured or counted as such', fr: 'mesuré ou compté tel quel' },
      },
      { en: 'How the value comes about.', fr: 'Mode d’obtention de la valeur.', source: ['proposed'] },
    ),
    better: choice(
      {
        higher: { en: 'higher is better', fr: 'plus élevé, mieux c’est' },
        lower: { en: 'lower is better', fr: 'plus bas, mieux c’est' },
        none: { en: 'neither', fr: 'ni l’un ni l’autre' },
      },
      { en: 'Which direction is progress.', fr: 'Sens du progrès.', source: ['S0-34', 'proposed'] },
    ),
    bounded: optional(
      yesNo({
        en: 'True where the numerator can never exceed the denominator; false when left out.',
        fr: 'Vrai si le numérateur ne peut jamais dépasser le dénominateur ; faux en cas d’omission.',
        source: ['proposed'],
      }),
    ),
    response: optional(
      choice(
        {
          single: { en: 'one answer each: shares sum to 100', fr: 'une réponse chacun : total de 100' },
          multiple: { en: 'several answers each', fr: 'plusieurs réponses chacun' },
          none: { en: 'not a survey answer', fr: 'pas une réponse d’enquête' },
        },
        {
          en: 'For survey questions, how many answers one gives; none when left out.',
          fr: 'Pour une question d’enquête, nombre de réponses possibles ; aucune en cas d’omission.',
          source: ['S3-8', 'S3-24'],
        },
      ),
    ),
    aggregation: optional(
      choice(
        {
          sum: { en: 'add the values up', fr: 'additionner les valeurs' },
          'ratio-of-sums': { en: 'add up numerators and denominators', fr: 'rapporter les sommes' },
          'weighted-mean': { en: 'take the weighted mean', fr: 'prendre la moyenne pondérée' },
          none: { en: 'it cannot be aggregated, like a median', fr: 'non agrégeable, comme une médiane' },
        },
        {
          en: 'How values of several operators or months combine; not at all when left out.',
          fr: 'Comment se combinent les valeurs de plusieurs opérateurs ou mois ; pas du tout en cas d’omission.',
          source: ['S0-34', 'proposed'],
        },
      ),
    ),
    pillars: optional(
      list(
        code({ en: 'A pillar.', fr: 'Un pilier.', lists: ['ore-pillar', 'dre-pillar'] }),
        { en: 'Pillars it serves.', fr: 'Piliers qu’il sert.', source: ['S0-10', 'S0-16'] },
        { max: 10 },
      ),
    ),
  },
);
