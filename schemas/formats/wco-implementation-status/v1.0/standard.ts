import { choice, code, field, idOf, integer, list, optional, part, partialDate, yesNo } from '../../../define/index.ts';
import { activityStatus, evidenceRefs, ItemRef, item, itemMarks, LocalizedText } from '../../../parts/v1.0/index.ts';
import { indicators } from './indicator.ts';
import { parties } from './shared.ts';

const when = (en: string, fr: string, source: string[]) => optional(partialDate({ en, fr, source }));

const WcoStep = part(
  'WcoStep',
  {
    en: 'A step of the action plan towards one standard.',
    fr: 'Une étape du plan d’action vers une norme.',
    source: ['S4-18', 'S4-19'],
  },
  {
    ...item,
    title: field(LocalizedText, { en: 'What is to be done.', fr: 'Ce qu’il y a à faire.', source: ['S4-19'] }),
    status: field(activityStatus, {
      en: 'How far the step has come.',
      fr: 'État d’avancement de l’étape.',
      source: ['S4-19'],
    }),
    plannedStart: when('Planned beginning.', 'Début prévu.', ['S4-19']),
    plannedEnd: when('Planned end.', 'Fin prévue.', ['S4-19']),
    actualStart: when('Actual beginning.', 'Début effectif.', ['S4-19']),
    actualEnd: when('Actual end.', 'Fin effective.', ['S4-19']),
    dependsOn: optional(
      list(
        idOf({ en: 'Id of a step of this document.', fr: 'Identifiant d’une étape de ce document.' }),
        {
          en: 'Steps that must be finished before this one.',
          fr: 'Étapes à achever avant celle-ci.',
          source: ['S4-19'],
        },
        { max: 50 },
      ),
    ),
    responsible: parties('Who carries it out.', 'Qui la réalise.', ['S4-19']),
    activityRefs: optional(
      list(
        field(ItemRef, { en: 'An activity.', fr: 'Une activité.' }),
        {
          en: 'Activities of the national roadmap that serve the step.',
          fr: 'Activités de la feuille de route nationale qui servent l’étape.',
          source: ['S4-18'],
        },
        { max: 50 },
      ),
    ),
    evidence: evidenceRefs,
  },
);

const WcoLegalChange = part(
  'WcoLegalChange',
  {
    en: 'A law, regulation or procedure that stands in the way, and its planned amendment.',
    fr: 'Une loi, un règlement ou une procédure qui fait obstacle, et sa modification prévue.',
    source: ['S4-29'],
  },
  {
    ...item,
    kind: choice(
      {
        law: { en: 'legal framework', fr: 'cadre légal' },
        regulation: { en: 'regulation', fr: 'réglementation' },
        procedure: { en: 'administrative procedure', fr: 'procédure administrative' },
      },
      { en: 'What would have to be amended.', fr: 'Ce qu’il faudrait modifier.', source: ['S4-29'] },
    ),
    gap: field(LocalizedText, {
      en: 'What is missing or in the way.',
      fr: 'Ce qui manque ou fait obstacle.',
      source: ['S4-28', 'S4-29'],
    }),
    amendment: optional(
      field(LocalizedText, { en: 'The amendment planned.', fr: 'La modification prévue.', source: ['S4-29'] }),
    ),
    status: optional(
      choice(
        {
          identified: { en: 'need identified', fr: 'besoin constaté' },
          drafted: { en: 'text drafted', fr: 'texte rédigé' },
          submitted: { en: 'before the competent authority', fr: 'soumis à l’autorité compétente' },
          'in-force': { en: 'in force', fr: 'en vigueur' },
        },
        { en: 'How far the amendment has come.', fr: 'État de la modification.', source: ['proposed'] },
      ),
    ),
    due: when('By when it should be in force.', 'Date prévue d’entrée en vigueur.', ['proposed']),
    evidence: evidenceRefs,
  },
);

const WcoGap = part(
  'WcoGap',
  {
    en: 'Outcome of the gap analysis for one standard.',
    fr: 'Résultat de l’analyse des lacunes pour une norme.',
    source: ['S4-28'],
  },
  {
    summary: field(LocalizedText, {
      en: 'What separates present practice from the standard.',
      fr: 'Ce qui sépare la pratique actuelle de la norme.',
      source: ['S4-28'],
    }),
    analysedOn: when('When it was analysed.', 'Date de l’analyse.', ['S4-28']),
    diagnostic: optional(
      idOf({
        en: 'Diagnosis it comes from: id in `monitoring.diagnostics`.',
        fr: 'Diagnostic dont elle provient : identifiant dans `monitoring.diagnostics`.',
        source: ['S4-29'],
      }),
    ),
    legalChanges: optional(
      list(
        WcoLegalChange,
        {
          en: 'Laws, regulations and procedures that need amending.',
          fr: 'Lois, règlements et procédures à modifier.',
          source: ['S4-29'],
        },
        { max: 50 },
      ),
    ),
  },
);

const WcoFlexibility = part(
  'WcoFlexibility',
  {
    en: 'Where the standard is applied flexibly, for national priorities and requirements.',
    fr: 'Application souple de la norme, pour tenir compte des priorités et exigences nationales.',
    source: ['S4-7'],
  },
  {
    text: field(LocalizedText, {
      en: 'What is done differently.',
      fr: 'Ce qui est fait autrement.',
      source: ['S4-7'],
    }),
    reason: optional(
      field(LocalizedText, {
        en: 'The national priority or requirement behind it.',
        fr: 'La priorité ou l’exigence nationale qui le motive.',
        source: ['S4-7'],
      }),
    ),
    nonImpediment: optional(
      field(LocalizedText, {
        en: 'Why it does not hinder harmonised implementation.',
        fr: 'Pourquoi cela n’entrave pas la mise en œuvre harmonisée.',
        source: ['S4-7'],
      }),
    ),
    until: when('Until when, if for a time.', 'Jusqu’à quand, si c’est temporaire.', ['proposed']),
  },
);

export const WcoStandard = part(
  'WcoStandard',
  {
    en: 'Where the implementation of one standard stands; only code and status are always needed.',
    fr: 'État de mise en œuvre d’une norme ; seuls le code et l’état sont toujours nécessaires.',
    source: ['S4-1', 'S4-19', 'S4-44'],
  },
  {
    ...itemMarks,
    code: code({ en: 'The standard.', fr: 'La norme.', lists: ['wco-standard'], source: ['S4-1', 'public:P5'] }),
    principle: optional(
      code({
        en: 'Principle the standard belongs to; follows from the code.',
        fr: 'Principe dont relève la norme ; découle du code.',
        lists: ['wco-principle'],
        source: ['public:P7'],
      }),
    ),
    priorityRank: optional(
      integer(
        {
          en: 'National order of priority, 1 first; standards of equal priority share a rank.',
          fr: 'Ordre de priorité national, 1 en premier ; des normes de même priorité partagent un rang.',
          unit: 'rank',
          source: ['S4-6'],
        },
        1,
        100,
      ),
    ),
    status: choice(
      {
        none: { en: 'not begun', fr: 'non engagée' },
        planned: { en: 'planned', fr: 'planifiée' },
        partial: { en: 'partly implemented', fr: 'partielle' },
        largely: { en: 'largely implemented', fr: 'avancée' },
        full: { en: 'fully implemented', fr: 'intégrale' },
        'not-applicable': { en: 'not applicable', fr: 'sans objet' },
        'not-assessed': { en: 'not assessed', fr: 'non évaluée' },
      },
      {
        en: 'How far the standard is implemented.',
        fr: 'Degré de mise en œuvre de la norme.',
        source: ['S4-14', 'S4-31'],
      },
    ),
    preexisting: optional(
      yesNo({
        en: 'True where the practice is older than the declaration of intent.',
        fr: 'Vrai si la pratique est antérieure à la déclaration d’intention.',
        source: ['proposed'],
      }),
    ),
    workStart: when('When work on it began or is to begin.', 'Début, effectif ou prévu, des travaux.', ['S4-21']),
    targetEnd: when('When it is to be fully implemented.', 'Échéance de la mise en œuvre intégrale.', [
      'S4-20',
      'S4-24',
    ]),
    completedOn: when('When it was fully implemented.', 'Date de la mise en œuvre intégrale.', ['S4-31']),
    steps: optional(
      list(
        WcoStep,
        { en: 'Steps of the action plan.', fr: 'Étapes du plan d’action.', source: ['S4-19'] },
        { max: 100 },
      ),
    ),
    gap: optional(WcoGap),
    indicators: indicators(['S4-11', 'S4-12']),
    flexibility: optional(WcoFlexibility),
    challengeRefs: optional(
      list(
        idOf({ en: 'Id in `challenges`.', fr: 'Identifiant dans `challenges`.' }),
        { en: 'Difficulties met with it.', fr: 'Difficultés rencontrées.', source: ['S4-16'] },
        { max: 50 },
      ),
    ),
    evidence: evidenceRefs,
  },
);
