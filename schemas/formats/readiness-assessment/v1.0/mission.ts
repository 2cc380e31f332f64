import {
  choice,
  country,
  date,
  field,
  idOf,
  integer,
  list,
  optional,
  part,
  partialDate,
} from '../../../define/index.ts';
import {
  codeOrOther,
  item,
  itemMarks,
  LocalizedText,
  Measure,
  organizationRef,
  role,
} from '../../../parts/v1.0/index.ts';

const Assessor = part(
  'MissionMember',
  { en: 'Someone who carries out the mission.', fr: 'Une personne qui mène la mission.', source: ['S0-58', 'S1-39'] },
  {
    ...itemMarks,
    person: optional(idOf({ en: 'Id in `people`.', fr: 'Identifiant dans `people`.', source: ['S0-58'] })),
    role: field(role, {
      en: 'Role in the mission.',
      fr: 'Rôle dans la mission.',
      lists: ['role'],
      source: ['S0-58'],
    }),
    organization: optional(
      field(organizationRef, {
        en: 'Employer; not the operator that is assessed.',
        fr: 'Employeur ; pas l’opérateur évalué.',
        source: ['S0-58'],
      }),
    ),
    accreditation: optional(
      field(LocalizedText, {
        en: 'What entitles the member to assess.',
        fr: 'Ce qui habilite le membre à évaluer.',
        source: ['proposed'],
      }),
    ),
  },
);

const Objective = part(
  'MissionObjective',
  {
    en: 'An objective of the mission.',
    fr: 'Un objectif de la mission.',
    source: ['S0-59', 'S0-60', 'S0-61', 'S0-62'],
  },
  {
    ...item,
    kind: optional(
      choice(
        {
          assess: { en: 'assess readiness and recommend', fr: 'évaluer l’état de préparation et recommander' },
          train: { en: 'train staff', fr: 'former le personnel' },
          prerequisites: {
            en: 'check what certifications require',
            fr: 'vérifier les conditions préalables aux certifications',
          },
          'verify-plan': {
            en: 'verify the activities of the roadmap and recommend changes',
            fr: 'vérifier les activités de la feuille de route et recommander des modifications',
          },
        },
        {
          en: 'Which of the four objectives of an ORE mission it is, if any.',
          fr: 'Celui des quatre objectifs d’une mission ORE dont il s’agit, le cas échéant.',
          source: ['S0-59', 'S0-60', 'S0-61', 'S0-62'],
        },
      ),
    ),
    text: field(LocalizedText, { en: 'The objective in words.', fr: 'L’objectif en clair.', source: ['S0-59'] }),
  },
);

const Training = part(
  'MissionTraining',
  {
    en: 'Training given during the mission.',
    fr: 'Une formation dispensée pendant la mission.',
    source: ['S0-60', 'S1-43'],
  },
  {
    ...item,
    text: field(LocalizedText, { en: 'What was taught.', fr: 'Ce qui a été enseigné.', source: ['S0-60'] }),
    systems: optional(
      list(
        codeOrOther({ en: 'A system.', fr: 'Un système.', lists: ['source-system'], source: ['S0-60'] }),
        {
          en: 'Systems whose use was taught, such as IPS, CDS or QCS.',
          fr: 'Systèmes dont l’usage a été enseigné, tels qu’IPS, CDS ou QCS.',
          source: ['S0-60'],
        },
        { max: 50 },
      ),
    ),
    mode: optional(
      codeOrOther({
        en: 'How it was given.',
        fr: 'Mode de formation.',
        lists: ['training-mode'],
        source: ['S0-60', 'S4-42'],
      }),
    ),
    participants: optional(
      integer(
        { en: 'How many were trained.', fr: 'Nombre de personnes formées.', unit: 'people', source: ['S0-60'] },
        0,
        1_000_000,
      ),
    ),
    event: optional(
      idOf({
        en: 'Id of the workshop in `events`, if it was one.',
        fr: 'Identifiant de l’atelier dans `events`, s’il y en a eu un.',
        source: ['S1-43'],
      }),
    ),
  },
);

const exactDay = (en: string, fr: string) => optional(partialDate({ en, fr, source: ['S0-57', 'S0-63'] }));

export const Mission = part(
  'Mission',
  {
    en: 'The visit to the operator, on site or online; left out in a self-assessment.',
    fr: 'La visite auprès de l’opérateur, sur place ou en ligne ; absente d’une auto-évaluation.',
    source: ['S0-57', 'S1-36', 'S1-38', 'S1-39'],
  },
  {
    ...itemMarks,
    start: exactDay('First day, as exact as known.', 'Premier jour, aussi précis que connu.'),
    end: exactDay('Last day, as exact as known.', 'Dernier jour, aussi précis que connu.'),
    duration: optional(
      field(Measure, {
        en: 'How long it lasts, both days included; in an outline the range that the method foresees.',
        fr: 'Sa durée, premier et dernier jours compris ; dans une esquisse, l’intervalle prévu par la méthode.',
        source: ['S1-38'],
      }),
    ),
    mode: optional(
      choice(
        {
          'in-person': { en: 'on site', fr: 'sur place' },
          virtual: { en: 'online', fr: 'en ligne' },
          hybrid: { en: 'both', fr: 'les deux' },
        },
        { en: 'How it is carried out.', fr: 'Comment elle se déroule.', source: ['S0-59', 'S1-36'] },
      ),
    ),
    country: optional(country({ en: 'Country visited.', fr: 'Pays visité.', source: ['S0-63'] })),
    team: optional(
      list(Assessor, { en: 'Who carries it out.', fr: 'Qui la mène.', source: ['S0-58', 'S1-39'] }, { max: 50 }),
    ),
    teamSize: optional(
      field(Measure, {
        en: 'Number of experts, where they are not listed one by one.',
        fr: 'Nombre d’experts, s’ils ne sont pas énumérés.',
        source: ['S1-39'],
      }),
    ),
    objectives: optional(
      list(
        Objective,
        {
          en: 'What it is for.',
          fr: 'Ses objectifs.',
          source: ['S0-59', 'S0-60', 'S0-61', 'S0-62'],
        },
        { max: 50 },
      ),
    ),
    meetingRefs: optional(
      list(
        idOf({ en: 'Id in `events`.', fr: 'Identifiant dans `events`.', source: ['S1-42'] }),
        {
          en: 'Meetings with managers and workshop participants.',
          fr: 'Réunions avec les dirigeants et les participants aux ateliers.',
          source: ['S1-42', 'S1-43'],
        },
        { max: 100 },
      ),
    ),
    trainings: optional(
      list(Training, { en: 'Training given.', fr: 'Formations dispensées.', source: ['S0-60'] }, { max: 50 }),
    ),
    plan: optional(
      field(LocalizedText, {
        en: 'The detailed plan of the mission, in short.',
        fr: 'Le plan détaillé de la mission, en bref.',
        source: ['S1-39'],
      }),
    ),
    operatorCommitment: optional(
      field(LocalizedText, {
        en: 'What the designated operator commits to.',
        fr: 'Ce à quoi l’opérateur désigné s’engage.',
        source: ['S1-39'],
      }),
    ),
    reportedOn: optional(
      date({
        en: 'When the report of the mission was handed over.',
        fr: 'Date de remise du rapport de mission.',
        source: ['S1-44'],
      }),
    ),
  },
);
