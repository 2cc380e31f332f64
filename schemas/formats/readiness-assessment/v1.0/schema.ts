import { list, literal, optional, profiles } from '../../../define/index.ts';
import { Certification, codeOrOther, envelope } from '../../../parts/v1.0/index.ts';
import { Mission } from './mission.ts';
import { AssessmentFinding, Prerequisite, Score } from './outcome.ts';
import { Answer, Questionnaire } from './questionnaire.ts';
import { ActivityCheck, Deliverable, FollowUp, Phase, ProposedAmendment } from './sequel.ts';

const fields = {
  format: literal('readiness-assessment', {
    en: 'Says that this is a readiness assessment.',
    fr: 'Indique qu’il s’agit d’une évaluation de l’état de préparation.',
    source: ['proposed'],
  }),
  formatVersion: literal('1.0', {
    en: 'Version of the format that the document follows.',
    fr: 'Version du format que suit le document.',
    source: ['proposed'],
  }),
  ...envelope,
  kind: codeOrOther({
    en: 'Kind of assessment: on-site mission, process review, strategy audit, follow-up, self-diagnosis.',
    fr: 'Nature de l’évaluation : mission sur place, examen des processus, audit de stratégie, suivi, autodiagnostic.',
    lists: ['assessment-kind'],
    source: ['S0-57', 'S0-59', 'S1-36', 'S1-41', 'S1-46'],
  }),
  framework: codeOrOther({
    en: 'Framework whose pillars are assessed, such as ORE or DRE.',
    fr: 'Cadre dont les piliers sont évalués, tel qu’ORE ou DRE.',
    lists: ['framework'],
    source: ['S0-1', 'S1-10'],
  }),
  questionnaire: optional(Questionnaire),
  answers: optional(
    list(
      Answer,
      { en: 'The answers, one per question.', fr: 'Les réponses, une par question.', source: ['S1-40', 'S1-41'] },
      { max: 1000 },
    ),
  ),
  mission: optional(Mission),
  scores: optional(
    list(
      Score,
      {
        en: 'A score per pillar, and one without pillar for the whole.',
        fr: 'Une note par pilier, et une sans pilier pour l’ensemble.',
        source: ['S0-59', 'S1-48'],
      },
      { max: 50 },
    ),
  ),
  findings: optional(
    list(AssessmentFinding, { en: 'What was found.', fr: 'Constats.', source: ['S0-59', 'S1-47'] }, { max: 500 }),
  ),
  prerequisites: optional(
    list(
      Prerequisite,
      {
        en: 'What certifications require, and what of it is met.',
        fr: 'Conditions préalables aux certifications, et celles qui sont remplies.',
        source: ['S0-61'],
      },
      { max: 500 },
    ),
  ),
  certifications: optional(
    list(
      Certification,
      {
        en: 'Where the operator stands with each certification.',
        fr: 'Où en est l’opérateur pour chaque certification.',
        source: ['S0-30', 'S0-31', 'S0-61'],
      },
      { max: 100 },
    ),
  ),
  activityChecks: optional(
    list(
      ActivityCheck,
      {
        en: 'Activities of the roadmap that were verified.',
        fr: 'Activités de la feuille de route qui ont été vérifiées.',
        source: ['S0-62'],
      },
      { max: 500 },
    ),
  ),
  proposedAmendments: optional(
    list(ProposedAmendment, {
      en: 'Changes to the roadmap that are recommended.',
      fr: 'Modifications de la feuille de route recommandées.',
      source: ['S0-62'],
    }),
  ),
  followUps: optional(
    list(
      FollowUp,
      {
        en: 'What became of the recommendations of earlier assessments.',
        fr: 'Suites données aux recommandations d’évaluations antérieures.',
        source: ['S1-37', 'S1-45'],
      },
      { max: 500 },
    ),
  ),
  deliverables: optional(
    list(
      Deliverable,
      {
        en: 'What the assessment hands over.',
        fr: 'Livrables de l’évaluation.',
        source: ['S1-44', 'S1-45', 'S1-48', 'S1-49', 'S1-50'],
      },
      { max: 50 },
    ),
  ),
  phases: optional(
    list(
      Phase,
      {
        en: 'Its phases, in their order.',
        fr: 'Ses phases, dans l’ordre.',
        source: ['S1-35', 'S1-36', 'S1-37'],
      },
      { max: 20 },
    ),
  ),
};

/** A readiness assessment: answers, mission, scores and findings of one operator, or the outline of a method or mission. */
export const Document = profiles(
  'ReadinessAssessment',
  {
    en: 'How ready a designated operator is for e-commerce, and what it should do next.',
    fr: 'Dans quelle mesure un opérateur désigné est prêt pour le commerce électronique, et ce qu’il devrait faire ensuite.',
    source: ['S0-57', 'S0-59', 'S1-36', 'S1-48'],
  },
  fields,
  {
    full: {
      about: {
        en: 'An assessment with questionnaire, answers, scores and findings.',
        fr: 'Une évaluation avec questionnaire, réponses, notes et constats.',
      },
      requires: ['asOf', 'questionnaire', 'answers', 'scores', 'findings'],
    },
    outline: {
      about: {
        en: 'A method, or a mission of which only the fact or the aims are known; without answers.',
        fr: 'Une méthode, ou une mission dont on ne connaît que l’existence ou les objectifs ; sans réponses.',
      },
      excludes: ['answers'],
    },
  },
);
