import { choice, documentUri, idOf, integer, optional, part, sha256 } from '../../define/index.ts';
import { item } from './provenance.ts';

const id = item.id;

export const ItemRef = part(
  'ItemRef',
  {
    en: 'Points to an item of this document or of a related one.',
    fr: 'Renvoie à un élément de ce document ou d’un document lié.',
    source: ['S0-62', 'S1-47'],
  },
  {
    document: optional(
      idOf({
        en: 'Id in `relatedDocuments`; this document when left out.',
        fr: 'Identifiant dans `relatedDocuments` ; ce document en cas d’omission.',
      }),
    ),
    id: idOf({ en: 'Id of the item.', fr: 'Identifiant de l’élément.' }),
  },
);

const documentId = documentUri({
  en: 'Identifier of the document, an https or urn URI; the same for all its revisions.',
  fr: 'Identifiant du document, un URI https ou urn ; le même pour toutes ses révisions.',
  source: ['proposed'],
});
const digest = optional(
  sha256({
    en: 'SHA-256 of the exact bytes meant.',
    fr: 'SHA-256 des octets exacts visés.',
    source: ['proposed'],
  }),
);

export const RelatedDocument = part(
  'RelatedDocument',
  {
    en: 'Another Waypost document that this one builds on.',
    fr: 'Un autre document Waypost sur lequel celui-ci s’appuie.',
    source: ['S0-18', 'S0-62'],
  },
  {
    id,
    relation: choice(
      {
        'reports-on': { en: 'reports on that plan', fr: 'rend compte de ce plan' },
        follows: {
          en: 'comes after that document of the same series',
          fr: 'fait suite à ce document de la même série',
        },
        assesses: { en: 'assesses what that document describes', fr: 'évalue ce que décrit ce document' },
        amends: { en: 'proposes changes to that document', fr: 'propose de modifier ce document' },
        aggregates: { en: 'sums up that document', fr: 'agrège ce document' },
        'based-on': { en: 'takes content from that document', fr: 'tire son contenu de ce document' },
      },
      { en: 'What this document does with the other.', fr: 'Ce que ce document fait de l’autre.' },
    ),
    documentId,
    revision: optional(integer({ en: 'The revision meant.', fr: 'La révision visée.' }, 1, 100_000)),
    sha256: digest,
  },
);

export const Supersedes = part(
  'Supersedes',
  {
    en: 'The revision that this one replaces.',
    fr: 'La révision que celle-ci remplace.',
    source: ['S0-53', 'S0-62'],
  },
  {
    documentId,
    revision: integer({ en: 'Its revision number.', fr: 'Son numéro de révision.' }, 1, 100_000),
    sha256: digest,
    reason: choice(
      {
        correction: { en: 'a mistake was mended', fr: 'une erreur a été corrigée' },
        restatement: { en: 'figures were stated anew', fr: 'des chiffres ont été retraités' },
        update: { en: 'the situation has moved on', fr: 'la situation a évolué' },
      },
      { en: 'Why it is replaced.', fr: 'Motif du remplacement.' },
    ),
  },
);
