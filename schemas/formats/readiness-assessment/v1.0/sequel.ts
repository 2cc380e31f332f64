import { choice, date, field, idOf, optional, part, partialDate } from '../../../define/index.ts';
import {
  activityStatus,
  codeOrOther,
  evidenceRefs,
  ItemRef,
  item,
  itemMarks,
  LocalizedText,
  progressPct,
} from '../../../parts/v1.0/index.ts';

const activity = field(ItemRef, {
  en: 'The activity of the roadmap; `document` is its id in `relatedDocuments`.',
  fr: 'L’activité de la feuille de route ; `document` est son identifiant dans `relatedDocuments`.',
  source: ['S0-62'],
});

const ActivityState = part(
  'ActivityState',
  { en: 'Where an activity stands.', fr: 'Où en est une activité.', source: ['S0-62'] },
  {
    status: activityStatus,
    progressPct: optional(progressPct),
  },
);

export const ActivityCheck = part(
  'ActivityCheck',
  {
    en: 'What the operator says of an activity of its roadmap, and what the mission saw.',
    fr: 'Ce que l’opérateur indique d’une activité de sa feuille de route, et ce que la mission a constaté.',
    source: ['S0-62'],
  },
  {
    ...itemMarks,
    activity,
    claimed: field(ActivityState, {
      en: 'As the operator reports it.',
      fr: 'Selon l’opérateur.',
      source: ['S0-62'],
    }),
    verified: field(ActivityState, {
      en: 'As the mission found it.',
      fr: 'Selon la mission.',
      source: ['S0-62'],
    }),
    note: optional(
      field(LocalizedText, {
        en: 'What explains a difference.',
        fr: 'Ce qui explique un écart.',
        source: ['proposed'],
      }),
    ),
    evidence: evidenceRefs,
  },
);

export const ProposedAmendment = part(
  'ProposedAmendment',
  {
    en: 'A change to the roadmap that the mission recommends.',
    fr: 'Une modification de la feuille de route recommandée par la mission.',
    source: ['S0-62'],
  },
  {
    ...item,
    activity,
    change: field(LocalizedText, {
      en: 'What should change.',
      fr: 'Ce qui devrait changer.',
      source: ['S0-62'],
    }),
    recommendation: idOf({
      en: 'Id of the recommendation it follows from, in `recommendations`.',
      fr: 'Identifiant, dans `recommendations`, de la recommandation dont elle découle.',
      source: ['S0-62'],
    }),
  },
);

export const FollowUp = part(
  'FollowUp',
  {
    en: 'What became of a recommendation, mostly one of an earlier assessment.',
    fr: 'La suite donnée à une recommandation, le plus souvent d’une évaluation antérieure.',
    source: ['S1-37', 'S1-45'],
  },
  {
    ...itemMarks,
    recommendation: field(ItemRef, {
      en: 'The recommendation; `document` names the earlier assessment in `relatedDocuments`.',
      fr: 'La recommandation ; `document` désigne l’évaluation antérieure dans `relatedDocuments`.',
      source: ['S1-45'],
    }),
    status: choice(
      {
        open: { en: 'nothing decided yet', fr: 'aucune suite pour l’instant' },
        accepted: { en: 'accepted, not begun', fr: 'acceptée, non engagée' },
        'in-progress': { en: 'being carried out', fr: 'en cours d’application' },
        implemented: { en: 'carried out', fr: 'appliquée' },
        rejected: { en: 'rejected', fr: 'rejetée' },
      },
      { en: 'What became of it.', fr: 'Suite donnée.', source: ['S1-45'] },
    ),
    date: date({ en: 'When this was established.', fr: 'Date du constat.', source: ['S1-45'] }),
    note: optional(
      field(LocalizedText, { en: 'State of the work.', fr: 'État d’avancement des travaux.', source: ['S1-45'] }),
    ),
    evidence: evidenceRefs,
  },
);

export const Deliverable = part(
  'AssessmentDeliverable',
  {
    en: 'Something that the assessment hands over.',
    fr: 'Un livrable de l’évaluation.',
    source: ['S1-44', 'S1-45', 'S1-48', 'S1-49', 'S1-50'],
  },
  {
    ...itemMarks,
    code: codeOrOther({
      en: 'The deliverable.',
      fr: 'Le livrable.',
      lists: ['dre-deliverable'],
      source: ['S1-48', 'S1-49', 'S1-50'],
    }),
    status: choice(
      {
        planned: { en: 'foreseen, not begun', fr: 'prévu, non commencé' },
        'in-progress': { en: 'being written', fr: 'en préparation' },
        delivered: { en: 'handed over', fr: 'remis' },
        cancelled: { en: 'given up', fr: 'abandonné' },
      },
      { en: 'How far it has come.', fr: 'État d’avancement.', source: ['S1-48'] },
    ),
    evidence: evidenceRefs,
  },
);

const when = (en: string, fr: string) => optional(partialDate({ en, fr, source: ['S1-35', 'S1-36', 'S1-37'] }));

export const Phase = part(
  'AssessmentPhase',
  {
    en: 'A phase of the assessment: preparatory, on site, follow-up.',
    fr: 'Une phase de l’évaluation : préparatoire, sur site, suivi.',
    source: ['S1-35', 'S1-36', 'S1-37'],
  },
  {
    ...itemMarks,
    code: codeOrOther({ en: 'The phase.', fr: 'La phase.', lists: ['dre-phase'], source: ['S1-35', 'S1-36', 'S1-37'] }),
    status: choice(
      {
        planned: { en: 'foreseen, not begun', fr: 'prévue, non commencée' },
        'in-progress': { en: 'under way', fr: 'en cours' },
        completed: { en: 'completed', fr: 'achevée' },
        cancelled: { en: 'given up', fr: 'abandonnée' },
      },
      { en: 'How far it has come.', fr: 'État d’avancement.', source: ['S1-35'] },
    ),
    start: when('When it began or is to begin.', 'Son début, effectif ou prévu.'),
    end: when('When it ended or is to end.', 'Sa fin, effective ou prévue.'),
  },
);
