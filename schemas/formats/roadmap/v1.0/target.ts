import { choice, code, country, field, list, optional, part, partialDate } from '../../../define/index.ts';
import { codeOrOther, item, Measure, organizationRef, Period } from '../../../parts/v1.0/index.ts';

const only = (list: string, en: string, fr: string, source: string[]) =>
  optional(code({ en, fr, lists: [list], source }));
const open = (list: string, en: string, fr: string, source: string[]) =>
  optional(codeOrOther({ en, fr, lists: [list], source }));

/** The dimensions of the KPI report, so that a report's value and the plan's target can be set side by side. */
const TargetDimensions = part(
  'TargetDimensions',
  {
    en: 'What the target is limited to; a dimension left out means all of it. Each holds one code only.',
    fr: 'Ce à quoi la cible se limite ; une dimension omise signifie l’ensemble. Chacune ne porte qu’un code.',
    source: ['S0-35', 'S0-56'],
  },
  {
    country: optional(country({ en: 'Country.', fr: 'Pays.', source: ['S0-69'] })),
    region: optional(codeOrOther({ en: 'Region.', fr: 'Région.', lists: ['region'], source: ['S0-5'] })),
    operator: optional(field(organizationRef, { en: 'Operator.', fr: 'Opérateur.', source: ['S0-6'] })),
    partner: optional(
      field(organizationRef, {
        en: 'Operator or administration at the other end, such as `fr:operator`.',
        fr: 'Opérateur ou administration à l’autre bout, par exemple `fr:operator`.',
        source: ['S0-14', 'S0-71'],
      }),
    ),
    direction: optional(
      choice(
        {
          inbound: { en: 'from abroad', fr: 'en provenance de l’étranger' },
          outbound: { en: 'to other countries', fr: 'à destination de l’étranger' },
          domestic: { en: 'within the country', fr: 'à l’intérieur du pays' },
        },
        {
          en: 'Direction of the mail, seen from the operator.',
          fr: 'Sens du courrier, vu de l’opérateur.',
          source: ['S0-71'],
        },
      ),
    ),
    mailClass: only(
      'mail-class',
      'Class of mail: letters, parcels, EMS.',
      'Classe du courrier : lettres, colis, EMS.',
      ['S0-29', 'public:P15'],
    ),
    mailCategory: only(
      'mail-category',
      'How the mail travels: by air, surface.',
      'Mode d’acheminement du courrier : avion, surface.',
      ['S0-43', 'public:P15'],
    ),
    product: optional(
      codeOrOther({
        en: 'Product, by its code in the portfolio of the operator.',
        fr: 'Produit, par son code dans l’offre de l’opérateur.',
        source: ['S0-37'],
      }),
    ),
    event: only(
      'mail-event',
      'Event on the way of an item, such as `EMC` or `EMD`.',
      'Événement dans le parcours d’un envoi, par exemple `EMC` ou `EMD`.',
      ['S0-11', 'public:P13'],
    ),
    messageType: only(
      'message-type',
      'Type of electronic message, such as `PREDES` or `ITMATT`.',
      'Type de message électronique, par exemple `PREDES` ou `ITMATT`.',
      ['S0-11', 'S0-12', 'public:P20'],
    ),
    pillar: optional(
      code({ en: 'Pillar.', fr: 'Pilier.', lists: ['ore-pillar', 'dre-pillar'], source: ['S0-10', 'S1-11'] }),
    ),
    serviceArea: open('service-area', 'Area of digital services.', 'Domaine de services numériques.', ['S3-8']),
    channel: open('channel', 'Channel through which a service is given.', 'Canal par lequel un service est rendu.', [
      'S3-15',
    ]),
    obstacle: open('obstacle', 'Obstacle named.', 'Obstacle cité.', ['S3-24']),
    standard: optional(
      codeOrOther({
        en: 'Standard the value is measured against: a WCO standard, a certification or a delivery standard such as `J+5`.',
        fr: 'Norme à laquelle la valeur se rapporte : norme de l’OMD, certification ou norme de distribution telle que `J+5`.',
        lists: ['wco-standard', 'certification'],
        source: ['S0-30', 'S4-11', 'public:P21'],
      }),
    ),
    statistic: optional(
      choice(
        {
          mean: { en: 'arithmetic mean', fr: 'moyenne arithmétique' },
          median: { en: 'median: half of the items took less', fr: 'médiane : la moitié des envois ont mis moins' },
          p90: { en: 'nine items in ten took less', fr: 'neuf envois sur dix ont mis moins' },
        },
        { en: 'Which statistic the value is.', fr: 'Statistique dont il s’agit.', source: ['S0-14', 'proposed'] },
      ),
    ),
  },
);

const Baseline = part(
  'TargetBaseline',
  {
    en: 'Where the indicator stood to begin with.',
    fr: 'Valeur de départ de l’indicateur.',
    source: ['S0-35'],
  },
  { period: Period, measure: Measure },
);

const Target = part(
  'TargetValue',
  { en: 'A value to be reached by a date.', fr: 'Une valeur à atteindre à une échéance.', source: ['S0-35'] },
  {
    by: partialDate({ en: 'By when.', fr: 'Échéance.', source: ['S0-35'] }),
    measure: field(Measure, { en: 'The value to reach.', fr: 'La valeur à atteindre.', source: ['S0-35'] }),
  },
);

export const IndicatorTarget = part(
  'IndicatorTarget',
  {
    en: 'What one indicator should reach, year by year, from its baseline.',
    fr: 'Ce qu’un indicateur doit atteindre, année après année, à partir de sa valeur de départ.',
    source: ['S0-35', 'S0-59'],
  },
  {
    ...item,
    indicator: codeOrOther({
      en: 'The indicator.',
      fr: 'L’indicateur.',
      lists: ['indicator'],
      source: ['S0-35'],
    }),
    dimensions: optional(TargetDimensions),
    baseline: optional(Baseline),
    targets: list(
      Target,
      {
        en: 'Values to reach, in order of time.',
        fr: 'Valeurs à atteindre, dans l’ordre du temps.',
        source: ['S0-35'],
      },
      { min: 1, max: 50 },
    ),
  },
);
