import {
  choice,
  code,
  country,
  field,
  idOf,
  list,
  matching,
  optional,
  part,
  patterns,
  text,
  yesNo,
} from '../../define/index.ts';
import { item, itemMarks } from './provenance.ts';
import { codeOrOther, LocalizedText } from './text.ts';

export const organizationRef = matching(patterns.organizationId, {
  en: 'Identifier of the organization, the same in all documents: `upu:<operator code>`, else `<country>:<role>` such as `bj:customs`, else `org:UPU`.',
  fr: 'Identifiant de l’organisation, le même dans tous les documents : `upu:<code d’opérateur>`, sinon `<pays>:<rôle>` tel que `bj:customs`, sinon `org:UPU`.',
  source: ['proposed'],
});

export const role = codeOrOther({
  en: 'Role in the programme.',
  fr: 'Rôle dans le programme.',
  lists: ['role'],
  source: ['S0-52', 'S0-58', 'S1-16'],
});

export const group = codeOrOther({
  en: 'Group of stakeholders.',
  fr: 'Groupe de parties prenantes.',
  lists: ['stakeholder-group'],
  source: ['S3-50', 'S3-59', 'S3-71', 'S4-39'],
});

export const Organization = part(
  'Organization',
  {
    en: 'A designated operator, administration, ministry or international body.',
    fr: 'Un opérateur désigné, une administration, un ministère ou un organisme international.',
    source: ['S0-6', 'S0-17', 'S1-3', 'S3-7'],
  },
  {
    id: organizationRef,
    role,
    name: field(LocalizedText, { en: 'Name of the organization.', fr: 'Nom de l’organisation.', source: ['S0-6'] }),
    country: optional(country({ en: 'Country, where it has one.', fr: 'Pays, le cas échéant.', source: ['S0-69'] })),
    operatorCode: optional(
      code({
        en: 'Code of the operator in UPU code list 206.',
        fr: 'Code de l’opérateur dans la liste de codes 206 de l’UPU.',
        source: ['public:P16'],
      }),
    ),
    impcCodes: optional(
      list(
        matching(
          {
            name: 'ImpcCode',
            about: { en: 'Six capital letters or digits: BJCOOA.', fr: 'Six lettres majuscules ou chiffres : BJCOOA.' },
            source: '^[A-Z0-9]{6}$',
            max: 6,
          },
          {
            en: 'Code of an international mail processing centre in UPU code list 108.',
            fr: 'Code d’un centre de traitement du courrier international dans la liste 108 de l’UPU.',
            source: ['public:P16'],
          },
        ),
        { en: 'Its mail processing centres.', fr: 'Ses centres de traitement du courrier.', source: ['public:P16'] },
      ),
    ),
  },
);

export const Subject = part(
  'Subject',
  {
    en: 'Whom or what the document is about: an operator, a country, a region, a programme or a surveyed population.',
    fr: 'Ce dont traite le document : un opérateur, un pays, une région, un programme ou une population enquêtée.',
    source: ['S0-5', 'S0-69', 'S3-6', 'S4-1'],
  },
  {
    kind: choice(
      {
        operator: { en: 'a designated operator', fr: 'un opérateur désigné' },
        administration: { en: 'a customs or postal administration', fr: 'une administration douanière ou postale' },
        country: { en: 'a country', fr: 'un pays' },
        region: { en: 'a region', fr: 'une région' },
        programme: { en: 'a programme or framework as such', fr: 'un programme ou un cadre en tant que tel' },
        population: { en: 'a surveyed population', fr: 'une population enquêtée' },
      },
      { en: 'Kind of subject.', fr: 'Nature du sujet.' },
    ),
    organization: optional(Organization),
    country: optional(country({ en: 'The country meant.', fr: 'Le pays visé.' })),
    region: optional(
      codeOrOther({ en: 'The region meant.', fr: 'La région visée.', lists: ['region'], source: ['S0-5'] }),
    ),
    label: optional(
      field(LocalizedText, {
        en: 'What the subject is called, where organization, country and region do not say it all.',
        fr: 'Comment s’appelle le sujet, lorsque l’organisation, le pays et la région ne suffisent pas à le dire.',
        source: ['S3-6', 'S4-1'],
      }),
    ),
  },
);

export const Person = part(
  'Person',
  {
    en: 'Someone who takes part; a name is given only where it is needed.',
    fr: 'Une personne qui participe ; le nom n’est donné que s’il est nécessaire.',
    source: ['S0-24', 'S0-52'],
  },
  {
    ...item,
    name: optional(text({ en: 'Name as the person writes it.', fr: 'Nom tel que la personne l’écrit.' }, 200)),
    role: optional(role),
    organization: optional(field(organizationRef, { en: 'Where the person works.', fr: 'Employeur de la personne.' })),
  },
);

export const Contact = part(
  'Contact',
  {
    en: 'Where to turn with questions or requests.',
    fr: 'À qui adresser questions ou demandes.',
    source: ['S1-51'],
  },
  {
    ...itemMarks,
    purpose: optional(
      field(LocalizedText, { en: 'With what to turn there.', fr: 'Pour quoi s’y adresser.', source: ['S1-51'] }),
    ),
    person: optional(idOf({ en: 'Id in `people`.', fr: 'Identifiant dans `people`.' })),
    role: optional(role),
    organization: optional(
      field(organizationRef, { en: 'The organization to turn to.', fr: 'L’organisation à contacter.' }),
    ),
    email: optional(
      matching(
        {
          name: 'EmailAddress',
          about: { en: 'An e-mail address: name@example.org.', fr: 'Une adresse électronique : nom@example.org.' },
          source: '^[!-?A-~]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,252}$',
          max: 320,
        },
        {
          en: 'E-mail address.',
          fr: 'Adresse électronique.',
        },
      ),
    ),
    phone: optional(
      matching(
        {
          name: 'PhoneNumber',
          about: {
            en: 'A telephone number that begins with + and the country code: +229 21 00 00 00.',
            fr: 'Un numéro de téléphone commençant par + et l’indicatif du pays : +229 21 00 00 00.',
          },
          source: '^[+][0-9][0-9 ]{4,22}$',
          max: 24,
        },
        {
          en: 'Telephone number in international form, starting with +.',
          fr: 'Numéro de téléphone sous forme internationale, commençant par +.',
        },
      ),
    ),
    publishable: optional(
      yesNo({
        en: 'True where the contact may be published.',
        fr: 'Vrai si le contact peut être publié.',
      }),
    ),
  },
);
