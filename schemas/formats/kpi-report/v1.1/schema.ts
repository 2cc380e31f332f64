import { code, field, integer, list, literal, optional, profiles, unbounded } from '../../../define/index.ts';
import { Certification, envelope, Period } from '../../../parts/v1.0/index.ts';
import { Derivation } from '../v1.0/derivation.ts';
import { IndicatorDefinition } from '../v1.0/indicator.ts';
import { ObservationDefaults } from '../v1.0/observation.ts';
import { Methodology, Population } from '../v1.0/population.ts';
import { IdentifierSample } from '../v1.0/progress.ts';
import { Observation } from './observation.ts';
import { ActivityProgress } from './progress.ts';

const fields = {
  format: literal('kpi-report', { en: 'This format.', fr: 'Ce format.', source: ['proposed'] }),
  formatVersion: literal('1.1', { en: 'Its version.', fr: 'Sa version.', source: ['proposed'] }),
  ...envelope,
  period: optional(
    field(Period, {
      en: 'Period reported on.',
      fr: 'Période couverte par le rapport.',
      source: ['S0-20', 'S0-51'],
    }),
  ),
  baselineYear: optional(
    integer(
      {
        en: 'Year that progress is measured from.',
        fr: 'Année de référence des progrès.',
        unit: 'calendar year',
        source: ['S0-35'],
      },
      1900,
      2099,
    ),
  ),
  indicatorSet: optional(
    code({
      en: 'Set of indicators this report has to cover: each with a value, or with the reason why there is none.',
      fr: 'Jeu d’indicateurs que le rapport doit couvrir : chacun avec une valeur, ou la raison de son absence.',
      lists: ['indicator-set'],
      source: ['S0-34', 'S0-56'],
    }),
  ),
  populations: optional(
    list(Population, {
      en: 'Who or what was observed.',
      fr: 'Qui ou quoi a été observé.',
      source: ['S3-6', 'S3-15'],
    }),
  ),
  definitions: optional(
    list(IndicatorDefinition, {
      en: 'Indicators that the catalog does not know.',
      fr: 'Indicateurs absents du catalogue.',
      source: ['S0-34', 'S4-12'],
    }),
  ),
  observationDefaults: optional(ObservationDefaults),
  observations: unbounded(Observation, {
    en: 'The values, as many as there are; the order has no meaning.',
    fr: 'Les valeurs, autant qu’il y en a ; l’ordre est sans signification.',
    source: ['S0-34', 'S3-8'],
  }),
  activityProgress: optional(
    list(
      ActivityProgress,
      {
        en: 'How far the activities of the roadmap have come; open ones at least.',
        fr: 'Avancement des activités de la feuille de route ; au moins de celles en cours.',
        source: ['S0-56'],
      },
      { max: 500 },
    ),
  ),
  certifications: optional(
    list(Certification, {
      en: 'Where the operator stands with its certifications.',
      fr: 'Où en est l’opérateur pour ses certifications.',
      source: ['S0-15', 'S0-30', 'S0-31'],
    }),
  ),
  samples: optional(
    list(
      IdentifierSample,
      {
        en: 'Item identifiers drawn in a quality check.',
        fr: 'Identifiants d’envoi relevés lors d’un contrôle de qualité.',
        source: ['S0-12', 'S0-27'],
      },
      { max: 1000 },
    ),
  ),
  methodology: optional(Methodology),
  derivation: optional(
    field(Derivation, {
      en: 'How the report as a whole was put together from those of others.',
      fr: 'Comment le rapport entier a été établi à partir de ceux d’autrui.',
      source: ['S0-34', 'S0-63'],
    }),
  ),
};

/**
 * One of the three reports that share this format; `profile` tells which fields each must and may not have. As in 1.0,
 * with whether a value is to change, a month with nothing to measure, and when activities are expected to end.
 */
export const Document = profiles(
  'KpiReport',
  {
    en: 'Values of indicators for a period, with the progress of the activities behind them.',
    fr: 'Valeurs d’indicateurs pour une période, avec l’avancement des activités correspondantes.',
    source: ['S0-34', 'S0-56', 'S3-6'],
  },
  fields,
  {
    operator: {
      about: {
        en: 'Monthly or other report of one designated operator.',
        fr: 'Rapport, mensuel ou autre, d’un opérateur désigné.',
      },
      requires: ['period', 'asOf', 'programme'],
      excludes: ['methodology'],
    },
    'programme-progress': {
      about: {
        en: 'Report on the progress of a programme in a region or a group of operators.',
        fr: 'Rapport sur l’avancement d’un programme dans une région ou un groupe d’opérateurs.',
      },
      requires: ['period', 'programme'],
      excludes: ['certifications', 'samples', 'methodology'],
    },
    'survey-statistics': {
      about: {
        en: 'Statistics of a survey, with the populations that its percentages refer to.',
        fr: 'Statistiques d’une enquête, avec les populations auxquelles ses pourcentages se rapportent.',
      },
      requires: ['populations'],
      excludes: ['activityProgress', 'certifications', 'samples'],
    },
  },
);
