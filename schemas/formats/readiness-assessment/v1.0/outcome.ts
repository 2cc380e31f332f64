import { choice, code, field, list, number, optional, part, yesNo } from '../../../define/index.ts';
import { codeOrOther, evidenceRefs, item, itemMarks, LocalizedText } from '../../../parts/v1.0/index.ts';
import { pillar, questionRef } from './questionnaire.ts';

const bound = (en: string, fr: string) => number({ en, fr, unit: 'points', source: ['proposed'] });

export const Score = part(
  'Score',
  {
    en: 'The score of one pillar or, without `pillar`, of the whole.',
    fr: 'La note d’un pilier ou, sans `pillar`, de l’ensemble.',
    source: ['S0-59', 'S1-48'],
  },
  {
    ...itemMarks,
    pillar: optional(
      field(pillar, {
        en: 'Pillar scored; the whole when left out.',
        fr: 'Pilier noté ; l’ensemble en cas d’omission.',
        source: ['S0-10', 'S1-11'],
      }),
    ),
    value: bound('The score.', 'La note.'),
    scale: part(
      'ScoreScale',
      {
        en: 'Lowest and highest score possible.',
        fr: 'Note la plus basse et la plus haute possibles.',
        source: ['proposed'],
      },
      { min: bound('Lowest score.', 'Note la plus basse.'), max: bound('Highest score.', 'Note la plus haute.') },
    ),
    method: choice(
      {
        'weighted-mean': {
          en: 'weighted mean of the parts: questions for a pillar, pillars for the whole',
          fr: 'moyenne pondérée des parties : questions pour un pilier, piliers pour l’ensemble',
        },
        expert: { en: 'judgement of the assessors', fr: 'appréciation des évaluateurs' },
      },
      { en: 'How the score was found.', fr: 'Mode d’établissement de la note.', source: ['proposed'] },
    ),
    weight: optional(
      number(
        {
          en: 'Weight of the pillar in the whole.',
          fr: 'Poids du pilier dans l’ensemble.',
          unit: 'relative weight',
          source: ['proposed'],
        },
        0,
        1000,
      ),
    ),
    maturity: optional(
      number(
        {
          en: 'Level of maturity, 0 to 5.',
          fr: 'Niveau de maturité, de 0 à 5.',
          unit: 'level',
          source: ['S0-54', 'proposed'],
        },
        0,
        5,
      ),
    ),
  },
);

export const AssessmentFinding = part(
  'AssessmentFinding',
  {
    en: 'What the assessors found: a strength, a gap or a nonconformity.',
    fr: 'Ce que les évaluateurs ont constaté : un point fort, une lacune ou une non-conformité.',
    source: ['S0-59', 'S1-47'],
  },
  {
    ...item,
    pillar: optional(field(pillar, { en: 'Pillar concerned.', fr: 'Pilier concerné.', source: ['S0-10', 'S1-11'] })),
    kind: choice(
      {
        strength: { en: 'strength', fr: 'point fort' },
        gap: { en: 'gap', fr: 'lacune' },
        nonconformity: { en: 'breach of a requirement', fr: 'non-conformité à une exigence' },
      },
      { en: 'What kind of finding it is.', fr: 'Nature du constat.', source: ['S0-59', 'proposed'] },
    ),
    severity: choice(
      {
        critical: { en: 'critical', fr: 'critique' },
        major: { en: 'major', fr: 'majeure' },
        minor: { en: 'minor', fr: 'mineure' },
        none: { en: 'none, as for strengths', fr: 'aucune, par exemple pour un point fort' },
      },
      { en: 'How grave it is.', fr: 'Gravité.', source: ['proposed'] },
    ),
    text: field(LocalizedText, { en: 'The finding in words.', fr: 'Le constat en clair.', source: ['S1-47'] }),
    answerRefs: optional(
      list(
        questionRef({ en: 'Id of a question.', fr: 'Identifiant d’une question.', source: ['S1-41'] }),
        {
          en: 'Answers that show it, by the id of their question.',
          fr: 'Réponses qui l’établissent, par l’identifiant de leur question.',
          source: ['S1-41'],
        },
        { max: 100 },
      ),
    ),
    evidence: evidenceRefs,
  },
);

export const Prerequisite = part(
  'Prerequisite',
  {
    en: 'Something that a certification requires, and whether the operator meets it.',
    fr: 'Une condition préalable à une certification, et si l’opérateur la remplit.',
    source: ['S0-61'],
  },
  {
    ...itemMarks,
    certification: codeOrOther({
      en: 'The certification.',
      fr: 'La certification.',
      lists: ['certification'],
      source: ['S0-61'],
    }),
    code: code({
      en: 'Number or code of the requirement in the rules of that certification.',
      fr: 'Numéro ou code de l’exigence dans les règles de cette certification.',
      source: ['S0-61'],
    }),
    text: optional(
      field(LocalizedText, { en: 'The requirement in words.', fr: 'L’exigence en clair.', source: ['S0-61'] }),
    ),
    mandatory: yesNo({
      en: 'True where the certification cannot be had without it.',
      fr: 'Vrai si la certification ne peut être obtenue sans elle.',
      source: ['S0-61'],
    }),
    status: choice(
      {
        met: { en: 'met', fr: 'remplie' },
        partly: { en: 'partly met', fr: 'en partie remplie' },
        unmet: { en: 'not met', fr: 'non remplie' },
        'not-assessed': { en: 'not assessed', fr: 'non évaluée' },
      },
      { en: 'Whether it is met.', fr: 'L’exigence est-elle remplie ?', source: ['S0-61'] },
    ),
    evidence: evidenceRefs,
  },
);
