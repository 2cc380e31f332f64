import { choice, code, field, optional, part, partialDate } from '../../../define/index.ts';
import { codeOrOther, item, itemMarks, LocalizedText } from '../../../parts/v1.0/index.ts';
import { accessModes } from './access-modes.ts';

const pillar = code({
  en: 'The pillar.',
  fr: 'Le pilier.',
  lists: ['ore-pillar', 'dre-pillar'],
  source: ['S0-10', 'S0-11', 'S0-12', 'S0-13', 'S0-14', 'S0-15', 'S0-16', 'S1-11', 'S1-12', 'S1-13'],
});

export const Objective = part(
  'Objective',
  {
    en: 'What the roadmap is to achieve, or by what means.',
    fr: 'Ce que la feuille de route doit atteindre, ou par quels moyens.',
    source: ['S0-7', 'S0-8', 'S0-9', 'S1-5', 'S1-6', 'S1-7', 'S1-8', 'S1-9'],
  },
  {
    ...item,
    text: field(LocalizedText, { en: 'The objective.', fr: 'L’objectif.', source: ['S0-7', 'S1-5'] }),
    kind: choice(
      {
        general: { en: 'general or main objective', fr: 'objectif général ou principal' },
        ultimate: { en: 'ultimate purpose', fr: 'but ultime' },
        specific: { en: 'specific objective', fr: 'objectif particulier' },
        means: { en: 'means by which it is reached', fr: 'moyen d’y parvenir' },
        conformity: { en: 'requirements to conform to', fr: 'exigences à respecter' },
      },
      { en: 'Kind of objective.', fr: 'Nature de l’objectif.', source: ['S0-7', 'S0-8', 'S0-9', 'S1-7'] },
    ),
  },
);

export const PillarScope = part(
  'PillarScope',
  {
    en: 'Whether a pillar of the framework applies to this roadmap.',
    fr: 'Un pilier du cadre s’applique-t-il à cette feuille de route ?',
    source: ['S0-50', 'S1-10'],
  },
  {
    ...itemMarks,
    pillar,
    applicability: choice(
      {
        applicable: { en: 'applies', fr: 's’applique' },
        'not-applicable': {
          en: 'does not apply, for the reason given',
          fr: 'ne s’applique pas, pour la raison donnée',
        },
      },
      { en: 'Whether it applies.', fr: 'S’applique-t-il ?', source: ['S0-50'] },
    ),
    reason: optional(
      field(LocalizedText, {
        en: 'Why the pillar does not apply.',
        fr: 'Pourquoi le pilier ne s’applique pas.',
        source: ['proposed'],
      }),
    ),
  },
);

export const Horizon = part(
  'Horizon',
  {
    en: 'Span of time that the roadmap covers, both ends included.',
    fr: 'Durée couverte par la feuille de route, bornes comprises.',
    source: ['S0-4', 'S0-35'],
  },
  {
    start: partialDate({ en: 'Beginning.', fr: 'Début.', source: ['S0-4'] }),
    end: partialDate({ en: 'End.', fr: 'Fin.', source: ['S0-4'] }),
  },
);

export const MinimumRequirement = part(
  'MinimumRequirement',
  {
    en: 'What must be in place before anything else, and whether it is.',
    fr: 'Ce qui doit être en place avant toute chose, et si cela l’est.',
    source: ['S1-14', 'S1-15'],
  },
  {
    ...itemMarks,
    code: codeOrOther({
      en: 'The requirement: team, roadmap or action plan.',
      fr: 'L’exigence : équipe, feuille de route ou plan d’action.',
      lists: ['minimum-requirement'],
      source: ['S1-14', 'S1-15'],
    }),
    status: choice(
      {
        met: { en: 'met', fr: 'satisfaite' },
        partly: { en: 'partly met', fr: 'partiellement satisfaite' },
        unmet: { en: 'not met', fr: 'non satisfaite' },
        'not-assessed': { en: 'asked for, not assessed here', fr: 'demandée, non évaluée ici' },
      },
      { en: 'Whether it is met.', fr: 'Est-elle satisfaite ?', source: ['S1-14', 'S1-15'] },
    ),
  },
);

export const Lever = part(
  'Lever',
  {
    en: 'A tool that the framework offers; an offer is not yet an activity.',
    fr: 'Un outil que le cadre propose ; une offre n’est pas encore une activité.',
    source: ['S1-20', 'S1-21', 'S1-22', 'S1-25', 'S1-26', 'S1-27', 'S1-28', 'S1-29', 'S1-30', 'S1-31'],
  },
  {
    ...itemMarks,
    code: codeOrOther({
      en: 'The lever.',
      fr: 'Le levier.',
      lists: ['dre-lever'],
      source: ['S1-20', 'S1-31'],
    }),
    pillar: field(pillar, {
      en: 'Pillar it belongs to.',
      fr: 'Pilier dont il relève.',
      lists: ['ore-pillar', 'dre-pillar'],
      source: ['S1-11', 'S1-12', 'S1-13'],
    }),
    aim: optional(
      field(LocalizedText, {
        en: 'What it is meant to bring about.',
        fr: 'Ce qu’il vise à obtenir.',
        source: ['S1-17', 'S1-18', 'S1-19', 'S1-23', 'S1-24'],
      }),
    ),
    accessModes,
    accessTerms: optional(
      field(LocalizedText, {
        en: 'On what terms it is obtained, in the words of the framework.',
        fr: 'À quelles conditions il s’obtient, dans les mots du cadre.',
        source: ['S1-32', 'S1-33', 'S1-34', 'S1-53', 'S1-54'],
      }),
    ),
  },
);
