import { date, field, integer, list, literal, optional, profiles } from '../../../define/index.ts';
import { codeOrOther, envelope, LocalizedText, Programme } from '../../../parts/v1.0/index.ts';
import { Amendment } from '../v1.0/amendment.ts';
import { Funding } from '../v1.0/funding.ts';
import { Horizon, Lever, MinimumRequirement, Objective, PillarScope } from '../v1.0/scope.ts';
import { IndicatorTarget } from '../v1.0/target.ts';
import { Activity } from './activity.ts';

/**
 * A roadmap: a national plan with its activities, or the frame a programme sets for national plans. As in 1.0, with the
 * date of the next review, and of each activity when it is expected to end and why it stands as it does.
 */
export const Document = profiles(
  'Roadmap',
  {
    en: 'A national roadmap and action plan, or the frame a programme sets for such plans.',
    fr: 'Une feuille de route et un plan d’action nationaux, ou le cadre qu’un programme fixe à ces plans.',
    source: ['S0-19', 'S0-50', 'S1-15'],
  },
  {
    format: literal('roadmap', { en: 'Kind of document.', fr: 'Nature du document.', source: ['proposed'] }),
    formatVersion: literal('1.1', {
      en: 'Version of the format.',
      fr: 'Version du format.',
      source: ['proposed'],
    }),
    ...envelope,
    programme: Programme,
    frameworks: list(
      codeOrOther({
        en: 'A framework, such as ORE or DRE.',
        fr: 'Un cadre, tel que ORE ou DRE.',
        lists: ['framework'],
        source: ['S0-1', 'S1-3'],
      }),
      { en: 'Frameworks the roadmap follows.', fr: 'Cadres que suit la feuille de route.', source: ['S0-50', 'S1-4'] },
      { min: 1, max: 10 },
    ),
    objectives: list(
      Objective,
      { en: 'What it is to achieve.', fr: 'Ce qu’elle doit atteindre.', source: ['S0-7', 'S1-5', 'S3-45', 'S3-47'] },
      { min: 1, max: 100 },
    ),
    pillars: list(
      PillarScope,
      {
        en: 'The pillars of the frameworks, each once; a pillar that does not apply says why.',
        fr: 'Les piliers des cadres, chacun une fois ; un pilier qui ne s’applique pas dit pourquoi.',
        source: ['S0-50', 'S1-10'],
      },
      { min: 1, max: 30 },
    ),
    baselineYear: optional(
      integer(
        {
          en: 'Reference year that progress is measured from; 2021 for ORE 3.',
          fr: 'Année de référence à partir de laquelle les progrès sont mesurés ; 2021 pour ORE 3.',
          unit: 'calendar year',
          source: ['S0-35'],
        },
        1900,
        2099,
      ),
    ),
    horizon: optional(Horizon),
    minimumRequirements: optional(
      list(
        MinimumRequirement,
        {
          en: 'What must be in place first: team, roadmap, action plan.',
          fr: 'Ce qui doit d’abord être en place : équipe, feuille de route, plan d’action.',
          source: ['S1-14', 'S1-15'],
        },
        { max: 30 },
      ),
    ),
    levers: optional(
      list(
        Lever,
        {
          en: 'Tools that the framework offers.',
          fr: 'Outils que le cadre propose.',
          source: ['S1-20', 'S1-27', 'S1-31'],
        },
        { max: 100 },
      ),
    ),
    activities: optional(
      list(
        Activity,
        { en: 'The action plan, line by line.', fr: 'Le plan d’action, ligne par ligne.', source: ['S0-19', 'S0-50'] },
        { max: 500 },
      ),
    ),
    indicatorTargets: optional(
      list(IndicatorTarget, {
        en: 'What the indicators should reach; activities refer to these.',
        fr: 'Ce que les indicateurs doivent atteindre ; les activités y renvoient.',
        source: ['S0-35'],
      }),
    ),
    funding: optional(
      list(Funding, { en: 'How it is paid for.', fr: 'Financement.', source: ['S0-28', 'S0-67'] }, { max: 100 }),
    ),
    amendments: optional(
      list(
        Amendment,
        {
          en: 'Changes made since the first revision.',
          fr: 'Modifications depuis la première révision.',
          source: ['S0-62'],
        },
        { max: 500 },
      ),
    ),
    nextReviewOn: optional(
      date({
        en: 'When the plan will be looked through again.',
        fr: 'Date du prochain réexamen du plan.',
        source: ['S0-18', 'S0-51', 'proposed'],
      }),
    ),
    operatorStage: optional(
      field(LocalizedText, {
        en: 'How far operators or the operator have come in carrying out their roadmaps.',
        fr: 'Stade atteint par l’opérateur ou les opérateurs dans la mise en œuvre de leurs feuilles de route.',
        source: ['S0-54'],
      }),
    ),
  },
  {
    national: {
      about: {
        en: 'The roadmap and action plan of one country’s designated operator.',
        fr: 'La feuille de route et le plan d’action de l’opérateur désigné d’un pays.',
      },
      requires: ['asOf', 'governance', 'activities'],
    },
    frame: {
      about: {
        en: 'What a programme or framework sets for all national roadmaps; nobody’s plan, so nothing to amend.',
        fr: 'Ce qu’un programme ou un cadre fixe à toutes les feuilles de route nationales ; le plan de personne, donc rien à modifier.',
      },
      excludes: ['amendments'],
    },
  },
);
