import { choice, currency, date, decimal, field, integer, number, optional, part, text } from '../../define/index.ts';

export const unit = choice(
  {
    percent: { en: 'percent, 0 to 100 for shares', fr: 'pour cent, de 0 à 100 pour les parts' },
    'percentage-point': { en: 'difference of two percentages', fr: 'différence de deux pourcentages' },
    count: { en: 'number of things or people', fr: 'nombre de choses ou de personnes' },
    hour: { en: 'hours', fr: 'heures' },
    day: { en: 'calendar days', fr: 'jours civils' },
    'working-day': { en: 'working days (J+5 is 5)', fr: 'jours ouvrables (J+5 vaut 5)' },
    year: { en: 'years', fr: 'années' },
    index: { en: 'index points', fr: 'points d’indice' },
    score: { en: 'points of a scale', fr: 'points d’une échelle' },
    kilogram: { en: 'kilograms', fr: 'kilogrammes' },
  },
  { en: 'Unit of `value` and `valueMax`.', fr: 'Unité de `value` et de `valueMax`.', source: ['proposed'] },
);

export const comparator = choice(
  {
    eq: { en: 'exactly', fr: 'exactement' },
    about: { en: 'about («environ»)', fr: 'environ' },
    nearly: { en: 'nearly, a little less («près de»)', fr: 'près de, un peu moins' },
    gt: { en: 'more than («plus de»)', fr: 'plus de' },
    gte: { en: 'at least', fr: 'au moins' },
    lt: { en: 'less than', fr: 'moins de' },
    lte: { en: 'at most', fr: 'au plus' },
    range: { en: 'from `value` to `valueMax`, both included', fr: 'de `value` à `valueMax`, bornes comprises' },
  },
  {
    en: 'How exactly the number was stated; exactly when left out.',
    fr: 'Précision avec laquelle le nombre a été énoncé ; exactement en cas d’omission.',
    source: ['S3-1', 'S3-4', 'S3-9', 'S3-22', 'S4-20'],
  },
);

/** A number exactly as it was stated; counts and digits are never invented. */
export const Measure = part(
  'Measure',
  {
    en: 'A number with its unit, as exact as it was stated.',
    fr: 'Un nombre et son unité, avec la précision de l’énoncé.',
    source: ['S3-1', 'S3-9', 'S4-20'],
  },
  {
    value: number({
      en: 'The number; the lower bound of a range.',
      fr: 'Le nombre ; la borne inférieure d’un intervalle.',
      unit: 'as `unit`',
    }),
    valueMax: optional(
      number({
        en: 'The upper bound, with the comparator `range` only.',
        fr: 'La borne supérieure, avec le comparateur `range` seulement.',
        unit: 'as `unit`',
        source: ['S4-20', 'S1-38'],
      }),
    ),
    unit,
    comparator: optional(comparator),
    decimals: optional(
      integer(
        {
          en: 'Digits printed after the decimal point, when JSON drops them (71.0 is written 71 with 1 here).',
          fr: 'Chiffres imprimés après la virgule, lorsque JSON les supprime (71,0 s’écrit 71 avec 1 ici).',
          unit: 'digits',
          source: ['proposed'],
        },
        0,
        6,
      ),
    ),
    statedAs: optional(
      text({
        en: 'The words of the source, verbatim and in its language.',
        fr: 'Les mots de la source, tels quels et dans sa langue.',
        source: ['S3-9', 'S3-22'],
      }),
    ),
  },
);

export const Money = part(
  'Money',
  { en: 'An exact amount of money.', fr: 'Un montant exact.', source: ['S0-67'] },
  {
    amount: decimal({
      en: 'Amount as a decimal number in a string, such as "12500.00".',
      fr: 'Montant, nombre décimal dans une chaîne, par exemple "12500.00".',
      unit: 'units of `currency`',
    }),
    currency: currency({ en: 'ISO 4217 currency code.', fr: 'Code de monnaie ISO 4217.', source: ['public:ISO 4217'] }),
  },
);

export const periodKind = choice(
  {
    month: { en: 'a calendar month', fr: 'un mois civil' },
    quarter: { en: 'a calendar quarter', fr: 'un trimestre civil' },
    half: { en: 'a calendar half-year', fr: 'un semestre civil' },
    year: { en: 'a calendar year', fr: 'une année civile' },
    custom: { en: 'any other span', fr: 'tout autre laps de temps' },
  },
  { en: 'Length of the period.', fr: 'Durée de la période.', source: ['S0-18', 'S0-20'] },
);

export const Period = part(
  'Period',
  {
    en: 'A span of time; both days belong to it.',
    fr: 'Un laps de temps ; les deux jours en font partie.',
    source: ['S0-20', 'S0-35'],
  },
  {
    kind: periodKind,
    start: date({ en: 'First day.', fr: 'Premier jour.' }),
    end: date({ en: 'Last day.', fr: 'Dernier jour.' }),
  },
);

export const Baseline = part(
  'Baseline',
  {
    en: 'Where an indicator stood in the period it is compared with.',
    fr: 'Valeur d’un indicateur dans la période de référence.',
    source: ['S0-35'],
  },
  {
    period: field(Period, { en: 'Period of reference.', fr: 'Période de référence.', source: ['S0-35'] }),
    measure: field(Measure, { en: 'Value in that period.', fr: 'Valeur dans cette période.', source: ['S0-35'] }),
  },
);
