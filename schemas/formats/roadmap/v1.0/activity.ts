import { code, field, idOf, integer, list, optional, part, partialDate } from '../../../define/index.ts';
import {
  activityStatus,
  codeOrOther,
  evidenceRefs,
  item,
  LocalizedText,
  Money,
  organizationRef,
  progressPct,
  role,
  timeliness,
} from '../../../parts/v1.0/index.ts';
import { accessModes } from './access-modes.ts';
import { Risk } from './risk.ts';

const Responsible = part(
  'Responsible',
  {
    en: 'Who answers for an activity: one person, one role or one organization.',
    fr: 'Qui répond d’une activité : une personne, un rôle ou une organisation.',
    source: ['S0-72', 'S1-16'],
  },
  {
    person: optional(
      idOf({ en: 'Id of the person in `people`.', fr: 'Identifiant de la personne dans `people`.', source: ['S0-72'] }),
    ),
    role: optional(role),
    organization: optional(
      field(organizationRef, {
        en: 'The organization that answers for it.',
        fr: 'L’organisation qui en répond.',
        source: ['S0-6'],
      }),
    ),
  },
  { exactlyOne: ['person', 'role', 'organization'] },
);

const when = (en: string, fr: string) => optional(partialDate({ en, fr, source: ['S0-19', 'S0-62'] }));

export const Activity = part(
  'Activity',
  {
    en: 'One line of the action plan: what is done, by whom, when and how far it has come.',
    fr: 'Une ligne du plan d’action : quoi, par qui, quand, et où en est-on.',
    source: ['S0-19', 'S0-50', 'S0-62'],
  },
  {
    ...item,
    pillar: code({
      en: 'Pillar the activity serves.',
      fr: 'Pilier que l’activité sert.',
      lists: ['ore-pillar', 'dre-pillar'],
      source: ['S0-50', 'S1-10'],
    }),
    title: field(LocalizedText, {
      en: 'What is to be done, in one sentence.',
      fr: 'Ce qu’il faut faire, en une phrase.',
      source: ['S0-19'],
    }),
    kind: codeOrOther({
      en: 'Which requirements it meets: operational, technical or regulatory.',
      fr: 'Les exigences auxquelles elle répond : opérationnelles, techniques ou réglementaires.',
      lists: ['activity-kind'],
      source: ['S0-9'],
    }),
    status: activityStatus,
    timeliness: optional(timeliness),
    progressPct: optional(progressPct),
    plannedStart: when('Planned first day, as exact as known.', 'Premier jour prévu, aussi précis que connu.'),
    plannedEnd: when('Planned last day, as exact as known.', 'Dernier jour prévu, aussi précis que connu.'),
    actualStart: when('When work began.', 'Début effectif des travaux.'),
    actualEnd: when('When work was completed.', 'Achèvement effectif des travaux.'),
    parent: optional(
      idOf({
        en: 'Id of the larger activity it is a part of.',
        fr: 'Identifiant de l’activité plus large dont elle fait partie.',
        source: ['proposed'],
      }),
    ),
    weight: optional(
      integer(
        {
          en: 'Its share in the progress of `parent`, relative to the other parts.',
          fr: 'Sa part dans l’avancement de `parent`, par rapport aux autres parties.',
          unit: 'relative weight',
          source: ['proposed'],
        },
        1,
        1000,
      ),
    ),
    responsible: list(
      Responsible,
      { en: 'Who answers for it.', fr: 'Qui en répond.', source: ['S0-72', 'S1-16'] },
      { min: 1, max: 20 },
    ),
    dependsOn: optional(
      list(
        idOf({ en: 'Id of an activity.', fr: 'Identifiant d’une activité.' }),
        {
          en: 'Activities that must be completed before this one can start.',
          fr: 'Activités à achever avant que celle-ci puisse commencer.',
          source: ['proposed'],
        },
        { max: 50 },
      ),
    ),
    lever: optional(
      codeOrOther({
        en: 'Lever of the framework that the activity uses.',
        fr: 'Levier du cadre que l’activité utilise.',
        lists: ['dre-lever'],
        source: ['S1-20', 'S1-47'],
      }),
    ),
    accessModes,
    outputs: optional(
      list(
        field(LocalizedText, { en: 'A result.', fr: 'Un produit.', source: ['S0-52'] }),
        {
          en: 'What will exist afterwards: a decree, a system in use, trained staff.',
          fr: 'Ce qui existera ensuite : un décret, un système en service, du personnel formé.',
          source: ['S0-52'],
        },
        { max: 50 },
      ),
    ),
    targetRefs: optional(
      list(
        idOf({ en: 'Id in `indicatorTargets`.', fr: 'Identifiant dans `indicatorTargets`.' }),
        {
          en: 'Targets it contributes to.',
          fr: 'Cibles auxquelles elle contribue.',
          source: ['S0-35', 'S0-59'],
        },
        { max: 50 },
      ),
    ),
    budget: optional(
      field(Money, { en: 'What it is expected to cost.', fr: 'Coût prévu.', source: ['S0-28', 'S0-67'] }),
    ),
    evidence: evidenceRefs,
    risks: optional(
      list(Risk, { en: 'What could hold it up.', fr: 'Ce qui pourrait la freiner.', source: ['S0-56'] }, { max: 50 }),
    ),
    note: optional(
      field(LocalizedText, {
        en: 'What else there is to know, such as why it was suspended.',
        fr: 'Autre information utile, par exemple le motif d’une suspension.',
        source: ['proposed'],
      }),
    ),
  },
);

export const activityId = idOf({ en: 'Id in `activities`.', fr: 'Identifiant dans `activities`.' });
