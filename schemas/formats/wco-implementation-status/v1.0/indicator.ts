import { choice, field, list, optional, part, partialDate } from '../../../define/index.ts';
import { codeOrOther, evidenceRefs, itemMarks, Measure, Period } from '../../../parts/v1.0/index.ts';

export const level = choice(
  {
    output: { en: 'what was done: activities and outputs', fr: 'ce qui a été fait : activités et productions' },
    outcome: { en: 'what it changed: results and outcomes', fr: 'ce qui a changé : résultats et réalisations' },
  },
  {
    en: 'Whether work done or its result is measured.',
    fr: 'Mesure-t-on le travail accompli ou son résultat ?',
    source: ['S4-11'],
  },
);

export const WcoIndicator = part(
  'WcoIndicator',
  {
    en: 'A defined and measurable indicator, with its latest value and its target.',
    fr: 'Un indicateur défini et mesurable, avec sa dernière valeur et sa cible.',
    source: ['S4-11', 'S4-12', 'S4-40'],
  },
  {
    ...itemMarks,
    level,
    indicator: codeOrOther({
      en: 'The indicator, by code or in words.',
      fr: 'L’indicateur, par son code ou en toutes lettres.',
      lists: ['indicator'],
      source: ['S4-12'],
    }),
    measure: optional(
      field(Measure, { en: 'Latest value measured.', fr: 'Dernière valeur mesurée.', source: ['S4-12'] }),
    ),
    period: optional(
      field(Period, {
        en: 'Period that the value was measured over.',
        fr: 'Période sur laquelle la valeur a été mesurée.',
        source: ['S4-12'],
      }),
    ),
    target: optional(
      part(
        'WcoIndicatorTarget',
        { en: 'The value to be reached.', fr: 'La valeur à atteindre.', source: ['S4-12', 'S4-40'] },
        {
          measure: field(Measure, { en: 'The value.', fr: 'La valeur.', source: ['S4-12'] }),
          by: optional(partialDate({ en: 'By when.', fr: 'Échéance.', source: ['S4-20'] })),
        },
      ),
    ),
    evidence: evidenceRefs,
  },
);

export const indicators = (source: string[]) =>
  optional(
    list(
      WcoIndicator,
      {
        en: 'Indicators, of outputs as well as of outcomes.',
        fr: 'Indicateurs, de productions comme de résultats.',
        source,
      },
      { max: 100 },
    ),
  );
