import {
  type About,
  choice,
  code,
  date,
  field,
  link,
  list,
  localId,
  matching,
  number,
  optional,
  part,
  patterns,
  sha256,
  yesNo,
} from '../../../define/index.ts';
import { codeOrOther, evidenceRefs, itemMarks, LocalizedText, Measure, unit } from '../../../parts/v1.0/index.ts';

/** A question may stand in a questionnaire that is only referred to, so its id is no reference within the document. */
export const questionRef = (about: About) =>
  matching(
    {
      name: 'QuestionReference',
      about: {
        en: 'The identifier of a question, exactly as the questionnaire has it: Q12.',
        fr: 'L’identifiant d’une question, exactement tel que le questionnaire le donne : Q12.',
      },
      source: patterns.localId.source,
      max: patterns.localId.max,
    },
    about,
  );

export const pillar = code({
  en: 'Pillar of the framework.',
  fr: 'Pilier du cadre.',
  lists: ['ore-pillar', 'dre-pillar'],
  source: ['S0-10', 'S1-10', 'S1-11'],
});

const Option = part(
  'QuestionOption',
  {
    en: 'One of the answers offered.',
    fr: 'Une des réponses proposées.',
    source: ['proposed'],
  },
  {
    code: code({
      en: 'Short code of the option, unique in its question.',
      fr: 'Code court de l’option, unique dans sa question.',
      source: ['proposed'],
    }),
    text: field(LocalizedText, { en: 'Wording of the option.', fr: 'Libellé de l’option.', source: ['proposed'] }),
    score: optional(
      number({
        en: 'Points that the option is worth.',
        fr: 'Nombre de points que vaut l’option.',
        unit: 'points',
        source: ['proposed'],
      }),
    ),
  },
);

const Question = part(
  'Question',
  { en: 'A question of the questionnaire.', fr: 'Une question du questionnaire.', source: ['S1-40'] },
  {
    id: localId({
      en: 'Identifier of the question; kept over the editions of the questionnaire.',
      fr: 'Identifiant de la question ; conservé d’une édition du questionnaire à l’autre.',
      source: ['proposed'],
    }),
    text: field(LocalizedText, { en: 'Wording of the question.', fr: 'Libellé de la question.', source: ['S1-40'] }),
    pillar: optional(field(pillar, { en: 'Pillar it serves.', fr: 'Pilier concerné.', source: ['S0-10', 'S1-11'] })),
    type: choice(
      {
        'yes-no': { en: 'yes or no; answered by `yesNo`', fr: 'oui ou non ; réponse dans `yesNo`' },
        'single-choice': { en: 'one option; answered by `choices`', fr: 'une seule option ; réponse dans `choices`' },
        'multiple-choice': {
          en: 'any number of options; answered by `choices`',
          fr: 'plusieurs options possibles ; réponse dans `choices`',
        },
        number: {
          en: 'a number with its unit; answered by `measure`',
          fr: 'un nombre et son unité ; réponse dans `measure`',
        },
        date: { en: 'a date; answered by `date`', fr: 'une date ; réponse dans `date`' },
        text: { en: 'free text; answered by `text`', fr: 'un texte libre ; réponse dans `text`' },
      },
      { en: 'What kind of answer is asked for.', fr: 'Nature de la réponse attendue.', source: ['proposed'] },
    ),
    options: optional(
      list(
        Option,
        {
          en: 'The answers offered, for the two types of choice.',
          fr: 'Les réponses proposées, pour les deux types de choix.',
          source: ['proposed'],
        },
        { max: 100 },
      ),
    ),
    unit: optional(
      field(unit, {
        en: 'Unit the number is asked in.',
        fr: 'Unité dans laquelle le nombre est demandé.',
        source: ['proposed'],
      }),
    ),
    weight: optional(
      number(
        {
          en: 'Weight of the question within its pillar.',
          fr: 'Poids de la question dans son pilier.',
          unit: 'relative weight',
          source: ['proposed'],
        },
        0,
        1000,
      ),
    ),
    mandatory: yesNo({
      en: 'True where the question must be answered or marked as not applicable.',
      fr: 'Vrai s’il faut répondre à la question ou la marquer comme sans objet.',
      source: ['proposed'],
    }),
  },
);

const Section = part(
  'QuestionnaireSection',
  { en: 'Questions that belong together.', fr: 'Des questions qui vont ensemble.', source: ['public:P17'] },
  {
    id: localId({
      en: 'Identifier of the section.',
      fr: 'Identifiant de la section.',
      source: ['proposed'],
    }),
    code: optional(
      codeOrOther({
        en: 'Section of the joint WCO–UPU questionnaire it corresponds to.',
        fr: 'Section correspondante du questionnaire commun OMD-UPU.',
        lists: ['ead-questionnaire-section'],
        source: ['public:P17'],
      }),
    ),
    title: field(LocalizedText, { en: 'Title of the section.', fr: 'Titre de la section.', source: ['proposed'] }),
    questions: list(Question, { en: 'Its questions.', fr: 'Ses questions.', source: ['S1-40'] }, { min: 1, max: 200 }),
  },
);

export const Questionnaire = part(
  'Questionnaire',
  {
    en: 'The questionnaire that was answered, by reference; its questions are repeated only where they are published nowhere else.',
    fr: 'Le questionnaire rempli, par référence ; ses questions ne sont reprises que si elles ne sont publiées nulle part ailleurs.',
    source: ['S1-40', 'S1-41'],
  },
  {
    id: localId({
      en: 'Identifier that its owner gives the questionnaire, the same for all editions.',
      fr: 'Identifiant donné au questionnaire par son propriétaire, le même pour toutes les éditions.',
      source: ['proposed'],
    }),
    edition: matching(patterns.edition, {
      en: 'Edition that was answered; assessments are compared within an edition.',
      fr: 'Édition remplie ; les évaluations se comparent au sein d’une même édition.',
      source: ['proposed'],
    }),
    title: optional(field(LocalizedText, { en: 'Its title.', fr: 'Son titre.', source: ['S1-40'] })),
    completedOn: optional(
      date({
        en: 'When the answers were complete; before the mission starts.',
        fr: 'Date à laquelle les réponses étaient complètes ; avant le début de la mission.',
        source: ['S1-40'],
      }),
    ),
    uri: optional(link({ en: 'Where it is published.', fr: 'Où il est publié.', source: ['proposed'] })),
    sha256: optional(
      sha256({
        en: 'SHA-256 of the published file, so that a changed questionnaire is noticed.',
        fr: 'SHA-256 du fichier publié, afin de déceler une modification du questionnaire.',
        source: ['proposed'],
      }),
    ),
    sections: optional(
      list(
        Section,
        {
          en: 'Its sections and questions, where it is not published elsewhere.',
          fr: 'Ses sections et questions, s’il n’est pas publié ailleurs.',
          source: ['S1-40', 'public:P17'],
        },
        { max: 50 },
      ),
    ),
  },
);

/** The value stands under a name of its own per type, so that generated clients need no untagged union. */
export const Answer = part(
  'Answer',
  {
    en: 'The answer to one question; exactly one of `yesNo`, `choices`, `measure`, `date`, `text` and `notApplicable`.',
    fr: 'La réponse à une question ; un seul membre parmi `yesNo`, `choices`, `measure`, `date`, `text` et `notApplicable`.',
    source: ['S1-40', 'S1-41'],
  },
  {
    ...itemMarks,
    question: questionRef({
      en: 'Id of the question in the questionnaire; one answer per question.',
      fr: 'Identifiant de la question dans le questionnaire ; une réponse par question.',
      source: ['S1-40'],
    }),
    yesNo: optional(
      yesNo({
        en: 'True for yes, false for no.',
        fr: 'Vrai pour oui, faux pour non.',
        source: ['proposed'],
      }),
    ),
    choices: optional(
      list(
        code({ en: 'Code of an option.', fr: 'Code d’une option.', source: ['proposed'] }),
        {
          en: 'Options chosen, by code; a single choice is a list of one.',
          fr: 'Options retenues, par code ; un choix unique est une liste d’un seul élément.',
          source: ['proposed'],
        },
        { min: 1, max: 100 },
      ),
    ),
    measure: optional(
      field(Measure, {
        en: 'The number, as exact as it was stated.',
        fr: 'Le nombre, avec la précision de l’énoncé.',
        source: ['S1-41'],
      }),
    ),
    date: optional(date({ en: 'The date.', fr: 'La date.', source: ['proposed'] })),
    text: optional(field(LocalizedText, { en: 'The free text.', fr: 'Le texte libre.', source: ['proposed'] })),
    notApplicable: optional(
      part(
        'NotApplicable',
        {
          en: 'Why the question does not apply to the operator.',
          fr: 'Pourquoi la question est sans objet pour l’opérateur.',
          source: ['proposed'],
        },
        { reason: field(LocalizedText, { en: 'The reason.', fr: 'Le motif.', source: ['proposed'] }) },
      ),
    ),
    note: optional(
      field(LocalizedText, {
        en: 'Remark of the operator or the assessors.',
        fr: 'Remarque de l’opérateur ou des évaluateurs.',
        source: ['proposed'],
      }),
    ),
    evidence: evidenceRefs,
  },
  { exactlyOne: ['yesNo', 'choices', 'measure', 'date', 'text', 'notApplicable'] },
);
