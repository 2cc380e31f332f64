import { type TSchema, Type } from '@sinclair/typebox';
import {
  choice,
  date,
  documentUri,
  field,
  integer,
  language,
  link,
  list,
  map,
  matching,
  named,
  optional,
  partialDate,
  patterns,
  text,
} from '../../define/index.ts';
import { Event } from './event.ts';
import { Governance, Project } from './governance.ts';
import { Challenge, Decision, Recommendation, Statement } from './narrative.ts';
import { Contact, Organization, Person, Subject } from './organization.ts';
import { Programme } from './programme.ts';
import { Evidence, Source } from './provenance.ts';
import { RelatedDocument, Supersedes } from './reference.ts';
import { LocalizedText } from './text.ts';

const Catalogs = named(
  'Catalogs',
  map(
    matching(patterns.edition, { en: 'Edition of the list.', fr: 'Édition de la liste.' }),
    patterns.listName,
    {
      en: 'Edition of each code list that the codes of this document belong to: `{ "ore-pillar": "ORE3-2022" }`.',
      fr: 'Édition de chaque liste de codes utilisée dans ce document : `{ "ore-pillar": "ORE3-2022" }`.',
      source: ['S0-10', 'S4-1'],
    },
    { max: 60 },
  ),
);

const Extensions = named(
  'Extensions',
  map(
    Type.Any({ title: 'Any JSON value' }),
    patterns.extensionName,
    {
      en: 'Data of your own, by reverse domain name (`org.example.audit`); the only place for fields the standard does not know. Not validated.',
      fr: 'Vos données propres, par nom de domaine inversé (`org.example.audit`) ; seul endroit pour des champs inconnus de la norme. Non validées.',
      source: ['proposed'],
    },
    { max: 50 },
  ),
);

const items = <T extends TSchema>(part: T, en: string, fr: string, source: string[], max = 200) =>
  optional(list(part, { en, fr, source }, { max }));

/** The fields that every national document begins with; spread into each format's table of fields. */
export const envelope = {
  $schema: optional(
    link({
      en: 'Address of the JSON Schema, for editors.',
      fr: 'Adresse du schéma JSON, pour les éditeurs.',
      source: ['proposed'],
    }),
  ),
  documentId: documentUri({
    en: 'Identifier of the document: new for each reporting period, the same over all revisions.',
    fr: 'Identifiant du document : nouveau à chaque période de compte rendu, le même pour toutes les révisions.',
    source: ['proposed'],
  }),
  revision: integer(
    {
      en: 'Number of the revision, 1 for the first.',
      fr: 'Numéro de la révision, 1 pour la première.',
      source: ['S0-53'],
    },
    1,
    100_000,
  ),
  supersedes: optional(Supersedes),
  lifecycle: choice(
    {
      draft: { en: 'being written', fr: 'en cours de rédaction' },
      submitted: { en: 'handed in', fr: 'transmis' },
      adopted: { en: 'adopted by the competent body', fr: 'adopté par l’organe compétent' },
      withdrawn: { en: 'withdrawn by its author', fr: 'retiré par son auteur' },
    },
    { en: 'How far the document has come.', fr: 'État du document.', source: ['S0-3'] },
  ),
  confidentiality: choice(
    {
      public: { en: 'may be published', fr: 'peut être publié' },
      programme: { en: 'for participants of the programme', fr: 'réservé aux participants du programme' },
      restricted: { en: 'for named recipients only', fr: 'réservé à des destinataires désignés' },
    },
    { en: 'Who may see the document.', fr: 'Qui peut consulter le document.', source: ['proposed'] },
  ),
  language: language({
    en: 'Main language; every text is given at least in it.',
    fr: 'Langue principale ; chaque texte existe au moins dans cette langue.',
    source: ['S0-55'],
  }),
  title: optional(field(LocalizedText, { en: 'Title of the document.', fr: 'Titre du document.', source: ['S0-1'] })),
  issuedOn: date({
    en: 'When this document was issued.',
    fr: 'Date d’établissement de ce document.',
    source: ['proposed'],
  }),
  asOf: optional(
    partialDate({
      en: 'The state of affairs described is that of this date.',
      fr: 'La situation décrite est celle de cette date.',
      source: ['S0-20'],
    }),
  ),
  programme: optional(Programme),
  submitter: field(Organization, {
    en: 'Who hands in the document.',
    fr: 'Qui transmet le document.',
    source: ['S0-1', 'S1-3'],
  }),
  subject: Subject,
  catalogs: Catalogs,
  relatedDocuments: items(
    RelatedDocument,
    'Other Waypost documents this one builds on.',
    'Autres documents Waypost sur lesquels celui-ci s’appuie.',
    ['S0-62'],
  ),
  people: items(Person, 'People named elsewhere by their id.', 'Personnes citées ailleurs par leur identifiant.', [
    'S0-24',
    'S0-52',
  ]),
  contacts: items(Contact, 'Where to turn with questions.', 'À qui s’adresser.', ['S1-51']),
  governance: optional(Governance),
  projects: items(Project, 'Funded projects.', 'Projets financés.', ['S0-67']),
  events: items(
    Event,
    'Workshops, meetings, missions and controls.',
    'Ateliers, réunions, missions et contrôles.',
    ['S0-21', 'S0-51'],
    500,
  ),
  statements: items(Statement, 'Statements in prose.', 'Énoncés en prose.', ['S1-5', 'S3-31', 'S4-46'], 500),
  challenges: items(Challenge, 'Difficulties met.', 'Difficultés rencontrées.', ['S0-56', 'S0-70']),
  recommendations: items(Recommendation, 'Recommendations.', 'Recommandations.', ['S0-72', 'S3-50'], 500),
  decisions: items(Decision, 'Decisions asked for or taken.', 'Décisions demandées ou prises.', ['S0-3']),
  evidence: items(Evidence, 'Proofs of what is claimed.', 'Preuves de ce qui est affirmé.', ['S0-30', 'S1-44'], 500),
  sources: items(Source, 'Originals the content was taken from.', 'Originaux dont le contenu est tiré.', [
    'S0-1',
    'S1-3',
    'S3-6',
    'S4-1',
  ]),
  workspace: optional(
    text({
      en: 'Where the programme keeps its files.',
      fr: 'Espace de travail du programme.',
      source: ['S0-2', 'S0-53'],
    }),
  ),
  extensions: optional(Extensions),
};
