import { choice, code, country, field, optional, part } from '../../define/index.ts';
import { organizationRef } from './organization.ts';
import { codeOrOther } from './text.ts';

export const direction = choice(
  {
    inbound: { en: 'from abroad', fr: 'en provenance de l’étranger' },
    outbound: { en: 'to other countries', fr: 'à destination de l’étranger' },
    domestic: { en: 'within the country', fr: 'à l’intérieur du pays' },
  },
  {
    en: 'Direction of the mail, seen from the operator.',
    fr: 'Sens du courrier, vu de l’opérateur.',
    source: ['S0-29', 'S0-71'],
  },
);

/** What narrows an observation down; each dimension holds one code, so combinations are indicators of their own. */
export const Dimensions = part(
  'Dimensions',
  {
    en: 'What the value is limited to; a dimension left out means all of it. Each holds one code only.',
    fr: 'Ce à quoi la valeur se limite ; une dimension omise signifie l’ensemble. Chacune ne porte qu’un code.',
    source: ['S0-10', 'S3-15', 'S3-24', 'S3-32'],
  },
  {
    country: optional(country({ en: 'Country observed.', fr: 'Pays observé.', source: ['S0-63', 'S0-69'] })),
    region: optional(
      codeOrOther({
        en: 'Region observed.',
        fr: 'Région observée.',
        lists: ['region'],
        source: ['S0-5', 'S3-32', 'S3-34'],
      }),
    ),
    operator: optional(
      field(organizationRef, {
        en: 'Operator observed, in reports about several operators.',
        fr: 'Opérateur observé, dans un rapport portant sur plusieurs opérateurs.',
        source: ['S0-57', 'S0-69'],
      }),
    ),
    partner: optional(
      field(organizationRef, {
        en: 'Operator or administration at the other end, such as `fr:operator`.',
        fr: 'Opérateur ou administration à l’autre bout, par exemple `fr:operator`.',
        source: ['S0-14', 'S0-71'],
      }),
    ),
    direction: optional(direction),
    mailClass: optional(
      code({
        en: 'Class of mail: letters, parcels, EMS.',
        fr: 'Classe du courrier : lettres, colis, EMS.',
        lists: ['mail-class'],
        source: ['S0-29', 'public:P15'],
      }),
    ),
    mailCategory: optional(
      code({
        en: 'How the mail travels: by air, surface; never to be mixed up with its class.',
        fr: 'Mode d’acheminement du courrier : avion, surface ; à ne pas confondre avec sa classe.',
        lists: ['mail-category'],
        source: ['S0-43', 'public:P15'],
      }),
    ),
    product: optional(
      codeOrOther({
        en: 'Product, by its code in the portfolio of the operator.',
        fr: 'Produit, par son code dans l’offre de l’opérateur.',
        source: ['S0-37'],
      }),
    ),
    event: optional(
      code({
        en: 'Event on the way of an item, such as `EMC` or `EMD`.',
        fr: 'Événement dans le parcours d’un envoi, par exemple `EMC` ou `EMD`.',
        lists: ['mail-event'],
        source: ['S0-11', 'public:P13'],
      }),
    ),
    messageType: optional(
      code({
        en: 'Type of electronic message, such as `PREDES` or `ITMATT`.',
        fr: 'Type de message électronique, par exemple `PREDES` ou `ITMATT`.',
        lists: ['message-type'],
        source: ['S0-11', 'S0-12', 'public:P20'],
      }),
    ),
    pillar: optional(
      code({
        en: 'Pillar of the programme.',
        fr: 'Pilier du programme.',
        lists: ['ore-pillar', 'dre-pillar'],
        source: ['S0-10', 'S0-11', 'S0-12', 'S0-13', 'S0-14', 'S0-15', 'S0-16'],
      }),
    ),
    serviceArea: optional(
      codeOrOther({
        en: 'Area of digital services.',
        fr: 'Domaine de services numériques.',
        lists: ['service-area'],
        source: ['S3-8', 'S3-10', 'S3-13'],
      }),
    ),
    channel: optional(
      codeOrOther({
        en: 'Channel through which a service is given.',
        fr: 'Canal par lequel un service est rendu.',
        lists: ['channel'],
        source: ['S3-15', 'S3-17', 'S3-20'],
      }),
    ),
    obstacle: optional(
      codeOrOther({
        en: 'Obstacle named by those asked.',
        fr: 'Obstacle cité par les personnes interrogées.',
        lists: ['obstacle'],
        source: ['S3-24', 'S3-30'],
      }),
    ),
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
        {
          en: 'Which statistic the value is, for durations and other distributions.',
          fr: 'Statistique dont il s’agit, pour les durées et autres distributions.',
          source: ['S0-14', 'proposed'],
        },
      ),
    ),
  },
);
