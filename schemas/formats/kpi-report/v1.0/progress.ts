import { field, idOf, list, optional, part, partialDate, text, yesNo } from '../../../define/index.ts';
import {
  activityStatus,
  direction,
  evidenceRefs,
  ItemRef,
  itemMarks,
  LocalizedText,
  progressPct,
  timeliness,
} from '../../../parts/v1.0/index.ts';

export const ActivityProgress = part(
  'ActivityProgress',
  {
    en: 'How far one activity of the roadmap has come, so that the roadmap need not be handed in again.',
    fr: 'Où en est une activité de la feuille de route, sans avoir à retransmettre celle-ci.',
    source: ['S0-51', 'S0-56'],
  },
  {
    ...itemMarks,
    activity: field(ItemRef, {
      en: 'The activity, in the roadmap named in `relatedDocuments`.',
      fr: 'L’activité, dans la feuille de route citée dans `relatedDocuments`.',
      source: ['S0-19', 'S0-56'],
    }),
    status: activityStatus,
    timeliness: optional(timeliness),
    progressPct: optional(progressPct),
    actualStart: optional(
      partialDate({
        en: 'When it began, as exact as known.',
        fr: 'Début réel, aussi précis que connu.',
        source: ['S0-56'],
      }),
    ),
    actualEnd: optional(
      partialDate({
        en: 'When it ended, as exact as known.',
        fr: 'Fin réelle, aussi précise que connue.',
        source: ['S0-56'],
      }),
    ),
    challengeRefs: optional(
      list(
        idOf({ en: 'Id in `challenges`.', fr: 'Identifiant dans `challenges`.' }),
        { en: 'Difficulties that hold it up.', fr: 'Difficultés qui la freinent.', source: ['S0-56', 'S0-70'] },
        { max: 50 },
      ),
    ),
    note: optional(
      field(LocalizedText, {
        en: 'What was done in the period and comes next.',
        fr: 'Ce qui a été fait dans la période et ce qui suit.',
        source: ['S0-56'],
      }),
    ),
    evidence: evidenceRefs,
  },
);

export const IdentifierSample = part(
  'IdentifierSample',
  {
    en: 'One item identifier drawn in a quality check; bad ones are listed on purpose.',
    fr: 'Un identifiant d’envoi relevé lors d’un contrôle de qualité ; les mauvais y figurent à dessein.',
    source: ['S0-12', 'S0-27', 'public:P10'],
  },
  {
    ...itemMarks,
    identifier: text(
      {
        en: 'The identifier as printed, for instance `RR473124829BJ`.',
        fr: 'L’identifiant tel qu’imprimé, par exemple `RR473124829BJ`.',
        source: ['S0-12', 'public:P10'],
      },
      40,
    ),
    valid: yesNo({
      en: 'True where it is a valid S10 identifier.',
      fr: 'Vrai si c’est un identifiant S10 valide.',
      source: ['S0-12', 'public:P10'],
    }),
    direction,
  },
);
