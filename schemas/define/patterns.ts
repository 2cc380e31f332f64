import type { Bilingual } from './about.ts';

/**
 * The written forms of the standard. Their patterns use only what every regular-expression engine reads alike: no
 * look-around, no `\d` or `\w` (Unicode in some languages), no nested repetition (linear time on hostile input), at most
 * 1000 times of anything (Go takes no more).
 */
export interface Pattern {
  /** Name in `$defs`; without one the pattern stands where it is used. */
  name?: string;
  /** How to write it, for people. */
  about?: Bilingual;
  /** The regular expression, anchored at both ends; it also states the shortest text. */
  source: string;
  /** Length of the longest text in characters. */
  max: number;
}

const year = '(?:19|20)[0-9][0-9]';
const monthDay =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))';
const leapDay = '(?:(?:19|20)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29';
const day = `(?:${year}-${monthDay}|${leapDay})`;
const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]';
const host = '[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?';
const https = `https://${host}(?::[0-9]{1,5})?(?:[/?#][!-~]{0,1000})?`;

export const date: Pattern = {
  name: 'Date',
  about: {
    en: 'A calendar date that exists, year-month-day, 1900 to 2099: 2025-03-31.',
    fr: 'Une date du calendrier qui existe, année-mois-jour, de 1900 à 2099 : 2025-03-31.',
  },
  source: `^${day}$`,
  max: 10,
};

export const partialDate: Pattern = {
  name: 'PartialDate',
  about: {
    en: 'A date as exact as it is known: 2025, 2025-Q3, 2025-03, 2025-03-31, or --04-07 where the year is unknown.',
    fr: 'Une date aussi précise que connue : 2025, 2025-Q3, 2025-03, 2025-03-31, ou --04-07 si l’année est inconnue.',
  },
  source: `^(?:${year}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?|${day}|--(?:${monthDay}|02-29))$`,
  max: 10,
};

export const instant: Pattern = {
  name: 'Instant',
  about: {
    en: 'A point in time in UTC: 2025-03-31T08:30:00Z.',
    fr: 'Un instant en temps universel (UTC) : 2025-03-31T08:30:00Z.',
  },
  source: `^${day}T${time}(?:[.][0-9]{3})?Z$`,
  max: 24,
};

export const country: Pattern = {
  name: 'CountryCode',
  about: {
    en: 'Two capital letters, ISO 3166-1 alpha-2: BJ, FR.',
    fr: 'Deux lettres majuscules, ISO 3166-1 alpha-2 : BJ, FR.',
  },
  source: '^[A-Z]{2}$',
  max: 2,
};

export const language: Pattern = {
  name: 'LanguageTag',
  about: {
    en: 'A BCP 47 language tag: fr, en, ar, pt, es, pt-BR.',
    fr: 'Une étiquette de langue BCP 47 : fr, en, ar, pt, es, pt-BR.',
  },
  source: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$',
  max: 39,
};

export const currency: Pattern = {
  name: 'CurrencyCode',
  about: { en: 'Three capital letters, ISO 4217: XOF, CHF.', fr: 'Trois lettres majuscules, ISO 4217 : XOF, CHF.' },
  source: '^[A-Z]{3}$',
  max: 3,
};

export const decimal: Pattern = {
  name: 'Decimal',
  about: {
    en: 'A decimal number in quotation marks, at most 15 digits before and 4 after the point: "12500.00".',
    fr: 'Un nombre décimal entre guillemets, 15 chiffres au plus avant le point et 4 après : "12500.00".',
  },
  source: '^-?(?:0|[1-9][0-9]{0,14})(?:[.][0-9]{1,4})?$',
  max: 21,
};

export const sha256: Pattern = {
  name: 'Sha256',
  about: {
    en: 'A SHA-256 digest: 64 hexadecimal digits in lower case.',
    fr: 'Une empreinte SHA-256 : 64 chiffres hexadécimaux en minuscules.',
  },
  source: '^[0-9a-f]{64}$',
  max: 64,
};

export const link: Pattern = {
  name: 'Link',
  about: { en: 'A link that begins with https://.', fr: 'Un lien qui commence par https://.' },
  source: `^${https}$`,
  max: 2000,
};

export const documentUri: Pattern = {
  name: 'DocumentUri',
  about: {
    en: 'An address that names the document for good: https://… or urn:….',
    fr: 'Une adresse qui désigne durablement le document : https://… ou urn:….',
  },
  source: `^(?:${https}|urn:[a-z0-9][a-z0-9-]{1,30}:[!-~]{1,400})$`,
  max: 2000,
};

export const code: Pattern = {
  name: 'Code',
  about: {
    en: 'A code: letters, digits, points, plus signs and hyphens, at most 40, without spaces: EAD-CAP.',
    fr: 'Un code : lettres, chiffres, points, signes plus et traits d’union, 40 au plus, sans espace : EAD-CAP.',
  },
  source: '^[A-Za-z0-9][A-Za-z0-9.+-]{0,39}$',
  max: 40,
};

export const localId: Pattern = {
  name: 'LocalId',
  about: {
    en: 'An identifier: a letter, then letters, digits, points, hyphens or underscores, at most 64: A01.',
    fr: 'Un identifiant : une lettre, puis lettres, chiffres, points, traits d’union ou tirets bas, 64 au plus : A01.',
  },
  source: '^[A-Za-z][A-Za-z0-9_.-]{0,63}$',
  max: 64,
};

export const idReference: Pattern = {
  name: 'IdReference',
  about: {
    en: 'The identifier of an item, exactly as it stands there: A01.',
    fr: 'L’identifiant d’un élément, exactement tel qu’il y figure : A01.',
  },
  source: localId.source,
  max: localId.max,
};

export const organizationId: Pattern = {
  name: 'OrganizationId',
  about: {
    en: 'An organization: upu:<operator code>, <country>:<role> such as bj:customs, or org:<name> such as org:UPU.',
    fr: 'Une organisation : upu:<code d’opérateur>, <pays>:<rôle> tel que bj:customs, ou org:<nom> tel que org:UPU.',
  },
  source: '^(?:upu:[A-Z0-9]{2,6}|[a-z]{2}:[a-z][a-z0-9-]{0,30}(?::[0-9]{1,4})?|org:[A-Za-z0-9][A-Za-z0-9-]{0,30})$',
  max: 64,
};

export const edition: Pattern = {
  name: 'Edition',
  about: {
    en: 'The edition of a code list, as the catalogs name it: ORE3-2022.',
    fr: 'L’édition d’une liste de codes, selon le nom donné par les catalogues : ORE3-2022.',
  },
  source: '^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$',
  max: 40,
};

export const listName: Pattern = {
  name: 'Identifier',
  about: {
    en: 'A name in lower case: a letter, then letters, digits and hyphens, at most 40: ore-pillar.',
    fr: 'Un nom en minuscules : une lettre, puis lettres, chiffres et traits d’union, 40 au plus : ore-pillar.',
  },
  source: '^[a-z][a-z0-9-]{0,39}$',
  max: 40,
};

export const version: Pattern = {
  name: 'VersionNumber',
  about: { en: 'Two whole numbers with a point between: 1.0.', fr: 'Deux nombres entiers séparés par un point : 1.0.' },
  source: '^[1-9][0-9]{0,3}[.](?:0|[1-9][0-9]{0,3})$',
  max: 9,
};

export const ruleId: Pattern = {
  name: 'RuleId',
  about: {
    en: 'Identifier of a rule, a group and a name in lower case: structure/required.',
    fr: 'Identifiant d’une règle, un groupe et un nom en minuscules : structure/required.',
  },
  source: '^[a-z][a-z0-9-]{0,59}/[a-z0-9][a-z0-9-]{0,119}$',
  max: 181,
};

/** Keys of a map; named by the map they belong to. */
export const extensionName: Pattern = { source: '^[a-z0-9-]{1,40}(?:[.][a-z0-9-]{1,40}){1,6}$', max: 287 };
