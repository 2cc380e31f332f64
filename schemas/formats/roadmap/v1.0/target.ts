import { code, field, list, optional, part, partialDate } from '../../../define/index.ts';
import { Baseline, Dimensions, item, Measure } from '../../../parts/v1.0/index.ts';

const Target = part(
  'TargetValue',
  { en: 'A value to be reached by a date.', fr: 'Une valeur à atteindre à une échéance.', source: ['S0-35'] },
  {
    by: partialDate({ en: 'By when.', fr: 'Échéance.', source: ['S0-35'] }),
    measure: field(Measure, { en: 'The value to reach.', fr: 'La valeur à atteindre.', source: ['S0-35'] }),
  },
);

export const IndicatorTarget = part(
  'IndicatorTarget',
  {
    en: 'What one indicator should reach, year by year, from its baseline.',
    fr: 'Ce qu’un indicateur doit atteindre, année après année, à partir de sa valeur de départ.',
    source: ['S0-35', 'S0-59'],
  },
  {
    ...item,
    indicator: code({
      en: 'The indicator.',
      fr: 'L’indicateur.',
      lists: ['indicator'],
      source: ['S0-35'],
    }),
    dimensions: optional(Dimensions),
    baseline: optional(Baseline),
    targets: list(
      Target,
      {
        en: 'Values to reach, in order of time.',
        fr: 'Valeurs à atteindre, dans l’ordre du temps.',
        source: ['S0-35'],
      },
      { min: 1, max: 50 },
    ),
  },
);
