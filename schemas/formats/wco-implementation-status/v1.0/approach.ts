import { choice, field, list, optional, part, partialDate, yesNo } from '../../../define/index.ts';
import { evidenceRefs, item, itemMarks, LocalizedText, Measure } from '../../../parts/v1.0/index.ts';

const intentKind = choice(
  {
    letter: { en: 'letter of intent to the WCO', fr: 'lettre d’intention adressée à l’OMD' },
    'mercator-addition': {
      en: 'letter asking to add e-commerce to the plan agreed under the Mercator Programme',
      fr: 'lettre demandant d’ajouter le commerce électronique au plan convenu dans le Programme Mercator',
    },
  },
  { en: 'How the intent is declared.', fr: 'Forme de la déclaration d’intention.', source: ['S4-8', 'S4-9'] },
);

export const WcoIntent = part(
  'WcoIntent',
  {
    en: 'The declaration to the WCO that the framework will be implemented; all delays run from its date.',
    fr: 'La déclaration à l’OMD de l’intention de mettre en œuvre le Cadre ; tous les délais courent à partir de sa date.',
    source: ['S4-8', 'S4-9', 'S4-21'],
  },
  {
    kind: intentKind,
    date: optional(
      partialDate({ en: 'When the WCO was notified.', fr: 'Date de la notification à l’OMD.', source: ['S4-21'] }),
    ),
    mercatorBeneficiary: optional(
      yesNo({
        en: 'True for beneficiaries of the tailored track of the Mercator Programme.',
        fr: 'Vrai pour un bénéficiaire du volet sur mesure du Programme Mercator.',
        source: ['S4-9'],
      }),
    ),
    evidence: evidenceRefs,
  },
);

export const WcoContext = part(
  'WcoContext',
  {
    en: 'The national or regional economy, and what e-commerce means to it.',
    fr: 'L’économie nationale ou régionale, et la place qu’y tient le commerce électronique.',
    source: ['S4-26'],
  },
  {
    text: field(LocalizedText, {
      en: 'The economic context and the importance of e-commerce in it.',
      fr: 'Le contexte économique et l’importance qu’y a le commerce électronique.',
      source: ['S4-26'],
    }),
    scope: optional(
      choice(
        {
          national: { en: 'the national economy', fr: 'l’économie nationale' },
          regional: { en: 'the economy of the region', fr: 'l’économie de la région' },
          both: { en: 'both', fr: 'les deux' },
        },
        { en: 'Which economy is described.', fr: 'L’économie décrite.', source: ['S4-26'] },
      ),
    ),
    figures: optional(
      list(
        part(
          'WcoContextFigure',
          { en: 'A figure that shows it.', fr: 'Un chiffre à l’appui.', source: ['S4-26'] },
          {
            label: field(LocalizedText, { en: 'What is counted.', fr: 'Ce qui est compté.', source: ['S4-26'] }),
            measure: field(Measure, { en: 'The number.', fr: 'Le nombre.', source: ['S4-26'] }),
            asOf: optional(partialDate({ en: 'Of when it is.', fr: 'Date du chiffre.', source: ['S4-26'] })),
          },
        ),
        { en: 'Figures.', fr: 'Chiffres.', source: ['S4-26'] },
        { max: 50 },
      ),
    ),
    evidence: evidenceRefs,
  },
);

export const WcoPrecondition = part(
  'WcoPrecondition',
  {
    en: 'Something that must be given before the framework can be implemented effectively.',
    fr: 'Une condition préalable à une mise en œuvre efficace du Cadre.',
    source: ['S4-3', 'S4-4'],
  },
  {
    ...item,
    kind: choice(
      {
        'political-will': { en: 'political will', fr: 'volonté politique' },
        priorities: { en: 'priorities of the administration', fr: 'priorités de l’administration' },
        capacities: { en: 'its capacities', fr: 'ses capacités' },
        'financial-resources': { en: 'its financial resources', fr: 'ses ressources financières' },
        'human-resources': { en: 'its human resources', fr: 'ses ressources humaines' },
        procedures: { en: 'its internal procedures', fr: 'ses procédures internes' },
        specifications: { en: 'mature technical specifications', fr: 'spécifications techniques suffisamment mûres' },
        'capacity-building': {
          en: 'a solid capacity-building mechanism',
          fr: 'un mécanisme solide de renforcement des capacités',
        },
        other: { en: 'another one, told in the text', fr: 'une autre, décrite dans le texte' },
      },
      { en: 'Kind of precondition.', fr: 'Nature de la condition.', source: ['S4-3', 'S4-4'] },
    ),
    text: field(LocalizedText, {
      en: 'The precondition in words.',
      fr: 'La condition, en toutes lettres.',
      source: ['S4-3'],
    }),
    status: optional(
      choice(
        {
          met: { en: 'met', fr: 'remplie' },
          partly: { en: 'partly met', fr: 'remplie en partie' },
          unmet: { en: 'not met', fr: 'non remplie' },
          'not-assessed': { en: 'not assessed', fr: 'non évaluée' },
        },
        { en: 'Whether it is met.', fr: 'Est-elle remplie ?', source: ['proposed'] },
      ),
    ),
    evidence: evidenceRefs,
  },
);

export const WcoApproach = part(
  'WcoApproach',
  {
    en: 'How implementation is to proceed: phases, ranking, flexibility and time.',
    fr: 'Comment la mise en œuvre doit se dérouler : phases, classement, souplesse et délais.',
    source: ['S4-5', 'S4-6', 'S4-7', 'S4-20', 'S4-21'],
  },
  {
    ...itemMarks,
    phased: optional(
      yesNo({
        en: 'True where standards are implemented in phases.',
        fr: 'Vrai si la mise en œuvre est progressive.',
        source: ['S4-5'],
      }),
    ),
    ranking: optional(
      choice(
        {
          optional: { en: 'standards may be ranked', fr: 'les normes peuvent être classées' },
          required: { en: 'standards must be ranked', fr: 'les normes doivent être classées' },
          none: { en: 'standards are not ranked', fr: 'les normes ne sont pas classées' },
        },
        {
          en: 'Whether standards are ranked by priority.',
          fr: 'Classement des normes par priorité.',
          source: ['S4-6'],
        },
      ),
    ),
    flexibilityCondition: optional(
      field(LocalizedText, {
        en: 'Within what limit implementation may be flexible.',
        fr: 'Limite dans laquelle la mise en œuvre peut être souple.',
        source: ['S4-7'],
      }),
    ),
    window: optional(
      field(Measure, {
        en: 'How long the implementation of a standard takes, usually a range of years.',
        fr: 'Durée de mise en œuvre d’une norme, en général un intervalle en années.',
        source: ['S4-20'],
      }),
    ),
    clockStart: optional(
      choice(
        {
          'intent-notified': {
            en: 'when the intent to implement is notified to the WCO',
            fr: 'à la notification à l’OMD de l’intention de mettre en œuvre',
          },
          'work-started': { en: 'when work on the standard starts', fr: 'au début des travaux sur la norme' },
          'fixed-date': { en: 'on a date fixed for all', fr: 'à une date fixée pour tous' },
        },
        { en: 'When the time begins to run.', fr: 'Quand le délai commence à courir.', source: ['S4-21'] },
      ),
    ),
    exactCalendar: optional(
      yesNo({
        en: 'True where an exact calendar is required from the beginning.',
        fr: 'Vrai si un calendrier précis est exigé dès le départ.',
        source: ['S4-44'],
      }),
    ),
    resourceAdapted: optional(
      yesNo({
        en: 'True where delays are adapted to the resources of the administration.',
        fr: 'Vrai si les délais sont adaptés aux ressources de l’administration.',
        source: ['S4-24'],
      }),
    ),
    intentRoutes: optional(
      list(
        part(
          'WcoIntentRoute',
          {
            en: 'A way in which a member may declare its intent.',
            fr: 'Une façon, pour un membre, de déclarer son intention.',
            source: ['S4-8', 'S4-9'],
          },
          {
            ...itemMarks,
            kind: intentKind,
            text: field(LocalizedText, {
              en: 'The route in words.',
              fr: 'La voie, en toutes lettres.',
              source: ['S4-8'],
            }),
            condition: optional(
              field(LocalizedText, { en: 'For whom it is meant.', fr: 'À qui elle est destinée.', source: ['S4-9'] }),
            ),
          },
        ),
        { en: 'Ways of declaring intent.', fr: 'Voies de déclaration d’intention.', source: ['S4-8', 'S4-9'] },
        { max: 10 },
      ),
    ),
  },
);
