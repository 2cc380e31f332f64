import {
  choice,
  documentUri,
  integer,
  matching,
  optional,
  part,
  patterns,
  sha256,
  text,
  yesNo,
} from '../../../define/index.ts';

const identity = {
  name: optional(
    text(
      {
        en: 'Name of the file or address, as the caller gave it.',
        fr: 'Nom du fichier ou adresse, tel que fourni.',
        source: ['proposed'],
      },
      1000,
    ),
  ),
  format: optional(
    matching(patterns.listName, {
      en: 'Its `format`, if it gives a well-formed one.',
      fr: 'Son `format`, s’il en donne un bien formé.',
      source: ['proposed'],
    }),
  ),
  formatVersion: optional(
    matching(patterns.version, {
      en: 'Its `formatVersion`, if it gives a well-formed one.',
      fr: 'Sa `formatVersion`, s’il en donne une bien formée.',
      source: ['proposed'],
    }),
  ),
  profile: optional(
    matching(patterns.listName, {
      en: 'Its `profile`, if it gives a well-formed one.',
      fr: 'Son `profile`, s’il en donne un bien formé.',
      source: ['proposed'],
    }),
  ),
  documentId: optional(
    documentUri({
      en: 'Its `documentId`, if it gives a well-formed one.',
      fr: 'Son `documentId`, s’il en donne un bien formé.',
      source: ['proposed'],
    }),
  ),
  revision: optional(
    integer(
      { en: 'Its `revision`, if it gives one.', fr: 'Sa `revision`, si elle est donnée.', source: ['proposed'] },
      1,
      100_000,
    ),
  ),
};

const digest = (en: string, fr: string) => optional(sha256({ en, fr, source: ['proposed'] }));

export const CheckedDocument = part(
  'CheckedDocument',
  {
    en: 'The document judged, as far as it could be read.',
    fr: 'Le document jugé, pour autant qu’il ait pu être lu.',
    source: ['proposed'],
  },
  {
    ...identity,
    encoding: optional(
      choice(
        {
          json: { en: 'one JSON document', fr: 'un document JSON' },
          ndjson: {
            en: 'one JSON value per line, the header first',
            fr: 'une valeur JSON par ligne, l’en-tête d’abord',
          },
        },
        { en: 'How it was written.', fr: 'Comment il était écrit.', source: ['proposed'] },
      ),
    ),
    bytes: optional(
      integer({
        en: 'Its size; left out where a value was given, not bytes.',
        fr: 'Sa taille ; absente si une valeur a été fournie et non des octets.',
        unit: 'bytes',
        source: ['proposed'],
      }),
    ),
  },
);

export const ComparedDocument = part(
  'ComparedDocument',
  {
    en: 'Another document that rules across documents compared with.',
    fr: 'Un autre document auquel les règles entre documents se sont rapportées.',
    source: ['proposed'],
  },
  { ...identity, sha256: digest('SHA-256 of its exact bytes.', 'SHA-256 de ses octets exacts.') },
);

export const AppliedPolicy = part(
  'AppliedPolicy',
  {
    en: 'The policy that the document was judged by.',
    fr: 'La politique selon laquelle le document a été jugé.',
    source: ['proposed'],
  },
  {
    name: identity.name,
    policyId: documentUri({ en: 'Its identifier.', fr: 'Son identifiant.', source: ['proposed'] }),
    revision: integer({ en: 'Its revision.', fr: 'Sa révision.', source: ['proposed'] }, 1, 100_000),
    applies: optional(
      yesNo({
        en: 'Whether it applies to this document; where it does not, the verdict is that of the standard alone. Left out where too little of the document could be read to tell.',
        fr: 'Si elle s’applique à ce document ; sinon, le verdict est celui de la seule norme. Omis si trop peu du document a pu être lu pour le dire.',
        source: ['proposed'],
      }),
    ),
  },
);

export const Digests = part(
  'Digests',
  {
    en: 'SHA-256 of everything the verdict rests on; what was not used or not computed is left out.',
    fr: 'SHA-256 de tout ce sur quoi repose le verdict ; ce qui n’a pas servi ou n’a pas été calculé est omis.',
    source: ['proposed'],
  },
  {
    document: digest('The exact bytes of the document.', 'Les octets exacts du document.'),
    schema: digest('The published JSON Schema.', 'Le schéma JSON publié.'),
    rules: digest('The published rules.', 'Les règles publiées.'),
    catalogs: digest(
      'The published code lists: of a line for each file, its digest, two spaces and its path, in the order of the paths.',
      'Les listes de codes publiées : celui d’une ligne par fichier, son empreinte, deux espaces et son chemin, dans l’ordre des chemins.',
    ),
    policy: digest('The exact bytes of the policy.', 'Les octets exacts de la politique.'),
  },
);

export const Tool = part(
  'Tool',
  { en: 'The validator that made the report.', fr: 'Le validateur qui a établi le rapport.', source: ['proposed'] },
  {
    name: text({ en: 'Its name.', fr: 'Son nom.', source: ['proposed'] }, 200),
    version: text({ en: 'Its version.', fr: 'Sa version.', source: ['proposed'] }, 100),
  },
);
