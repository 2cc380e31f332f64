import { choice, code, field, idOf, integer, optional, part, partialDate } from '../../../define/index.ts';
import {
  Baseline,
  codeOrOther,
  Dimensions,
  ItemRef,
  item,
  itemMarks,
  LocalizedText,
  Measure,
  Period,
} from '../../../parts/v1.0/index.ts';
import { Derivation } from './derivation.ts';

const population = idOf({
  en: 'Id in `populations`: who or what was observed.',
  fr: 'Identifiant dans `populations` : qui ou quoi a été observé.',
  source: ['S3-6', 'S3-15'],
});

const basis = choice(
  {
    measured: { en: 'measured by a system or by counting', fr: 'mesuré par un système ou par comptage' },
    declared: { en: 'declared by those concerned', fr: 'déclaré par les intéressés' },
    estimated: { en: 'estimated', fr: 'estimé' },
  },
  { en: 'Where the number comes from.', fr: 'Origine du nombre.', source: ['S3-6', 'S3-22'] },
);

const sourceSystem = codeOrOther({
  en: 'System the number was taken from.',
  fr: 'Système d’où le nombre est tiré.',
  lists: ['source-system'],
  source: ['S0-46', 'S0-48'],
});

const Missing = part(
  'MissingValue',
  {
    en: 'Why there is no value. A month without measurement is said, not left out.',
    fr: 'Pourquoi il n’y a pas de valeur. Un mois sans mesure se déclare, il ne s’omet pas.',
    source: ['proposed'],
  },
  {
    reason: choice(
      {
        'not-measured': { en: 'nobody measured it', fr: 'non mesuré' },
        'not-stated': { en: 'the source does not say', fr: 'la source ne l’indique pas' },
        'not-applicable': { en: 'it has no meaning here', fr: 'sans objet' },
        suppressed: { en: 'known, but not passed on', fr: 'connu, mais non communiqué' },
        pending: { en: 'will follow in a later revision', fr: 'à venir dans une révision ultérieure' },
      },
      { en: 'Why.', fr: 'Motif.', source: ['proposed'] },
    ),
    note: optional(
      field(LocalizedText, { en: 'More about the reason.', fr: 'Précision sur le motif.', source: ['proposed'] }),
    ),
  },
);

const Target = part(
  'ObservationTarget',
  {
    en: 'The value aimed at.',
    fr: 'La valeur visée.',
    source: ['S0-7', 'S0-34'],
  },
  {
    measure: field(Measure, { en: 'Value aimed at.', fr: 'Valeur visée.', source: ['S0-7'] }),
    by: optional(partialDate({ en: 'By when.', fr: 'Échéance.', source: ['S3-45', 'S3-47'] })),
    ref: optional(
      field(ItemRef, {
        en: 'The target in the roadmap.',
        fr: 'La cible dans la feuille de route.',
        source: ['S0-19', 'S0-56'],
      }),
    ),
  },
);

/** What observations have in common, said once; the first line of an NDJSON encoding carries it too. */
export const ObservationDefaults = part(
  'ObservationDefaults',
  {
    en: 'What holds for every observation that does not say otherwise.',
    fr: 'Ce qui vaut pour toute observation qui n’indique pas autre chose.',
    source: ['proposed'],
  },
  {
    period: optional(
      field(Period, {
        en: 'Period of the observations; that of the report when left out.',
        fr: 'Période des observations ; celle du rapport en cas d’omission.',
        source: ['S0-20'],
      }),
    ),
    population: optional(population),
    basis: optional(basis),
    sourceSystem: optional(sourceSystem),
  },
);

export const Observation = part(
  'Observation',
  {
    en: 'One value of one indicator, or the reason why there is none.',
    fr: 'Une valeur d’un indicateur, ou la raison de son absence.',
    source: ['S0-34', 'S3-8'],
  },
  {
    id: optional(item.id),
    ...itemMarks,
    indicator: code({
      en: 'The indicator, from the catalog or from `definitions`.',
      fr: 'L’indicateur, du catalogue ou de `definitions`.',
      lists: ['indicator'],
      source: ['S0-34', 'S3-8'],
    }),
    measure: optional(
      field(Measure, {
        en: 'The value, as exact as it was stated.',
        fr: 'La valeur, avec la précision de l’énoncé.',
        source: ['S3-8', 'S3-9'],
      }),
    ),
    missing: optional(Missing),
    numerator: optional(
      integer({
        en: 'What was counted, for rates; never worked out backwards from the rate.',
        fr: 'Nombre de cas constatés, pour un taux ; jamais recalculé à partir du taux.',
        unit: 'count',
        source: ['S0-12', 'S3-6'],
      }),
    ),
    denominator: optional(
      integer({
        en: 'Out of how many, for rates.',
        fr: 'Nombre de cas possibles, pour un taux.',
        unit: 'count',
        source: ['S3-6', 'S3-15'],
      }),
    ),
    population: optional(population),
    dimensions: optional(Dimensions),
    period: optional(
      field(Period, {
        en: 'Period observed; that of `observationDefaults`, then of the report, when left out.',
        fr: 'Période observée ; celle de `observationDefaults`, puis du rapport, en cas d’omission.',
        source: ['S0-20', 'S0-35'],
      }),
    ),
    basis: optional(basis),
    sourceSystem: optional(sourceSystem),
    baseline: optional(Baseline),
    target: optional(Target),
    change: optional(
      field(Measure, {
        en: 'Change since the baseline; negative for a fall.',
        fr: 'Variation depuis la référence ; négative pour une baisse.',
        source: ['S0-34', 'S0-35'],
      }),
    ),
    status: optional(
      choice(
        {
          achieved: { en: 'target reached', fr: 'cible atteinte' },
          missed: { en: 'target missed', fr: 'cible manquée' },
          'on-track': { en: 'not yet reached, on course', fr: 'pas encore atteinte, en bonne voie' },
          'off-track': { en: 'not yet reached, behind', fr: 'pas encore atteinte, en retard' },
          'not-assessed': { en: 'not judged', fr: 'non évaluée' },
        },
        { en: 'The value against its target.', fr: 'La valeur au regard de sa cible.', source: ['S0-34', 'S0-56'] },
      ),
    ),
    seriesBreak: optional(
      field(LocalizedText, {
        en: 'Why the value cannot be compared with earlier ones: new method, new scope.',
        fr: 'Pourquoi la valeur n’est pas comparable aux précédentes : nouvelle méthode, nouveau périmètre.',
        source: ['proposed'],
      }),
    ),
    derivation: optional(Derivation),
    note: optional(
      field(LocalizedText, {
        en: 'What readers must know about this value.',
        fr: 'Ce que le lecteur doit savoir de cette valeur.',
        source: ['S3-19'],
      }),
    ),
  },
  { exactlyOne: ['measure', 'missing'] },
);
