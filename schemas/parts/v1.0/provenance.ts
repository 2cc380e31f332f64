import {
  choice,
  date,
  field,
  idOf,
  language,
  link,
  localId,
  optional,
  part,
  sha256,
  text,
  yesNo,
} from '../../define/index.ts';
import { codeOrOther, LocalizedText } from './text.ts';

/** Where in an original document an item was read. */
export const Provenance = part(
  'Provenance',
  {
    en: 'Where an item was read in an original document.',
    fr: 'Endroit d’un document original où un élément a été lu.',
    source: ['S1-51', 'S1-54'],
  },
  {
    source: idOf({ en: 'Id of the original in `sources`.', fr: 'Identifiant de l’original dans `sources`.' }),
    text: optional(text({ en: 'Its words, verbatim.', fr: 'Ses mots, tels quels.', source: ['S0-2', 'S1-38'] }, 2000)),
    locator: optional(
      text(
        {
          en: 'Page, section or statement number.',
          fr: 'Page, section ou numéro d’énoncé.',
          source: ['proposed'],
        },
        200,
      ),
    ),
    legibility: choice(
      {
        clear: { en: 'clearly readable', fr: 'clairement lisible' },
        partial: { en: 'partly unreadable', fr: 'en partie illisible' },
        inferred: { en: 'inferred from its surroundings', fr: 'déduit du contexte' },
      },
      {
        en: 'How well the original could be read.',
        fr: 'Lisibilité de l’original.',
        source: ['S1-2', 'S1-51', 'S1-54'],
      },
    ),
  },
);

/** What any item of a collection may carry. */
export const itemMarks = {
  confidential: optional(
    yesNo({
      en: 'True where this item must not be passed on with the rest of the document.',
      fr: 'Vrai si cet élément ne doit pas être transmis avec le reste du document.',
      source: ['proposed'],
    }),
  ),
  src: optional(Provenance),
};

/** The identity of an item and what any item may carry. */
export const item = {
  id: localId({
    en: 'Identifier of the item in this document; kept over revisions and never given to another item.',
    fr: 'Identifiant de l’élément dans ce document ; conservé d’une révision à l’autre, jamais réattribué.',
    source: ['proposed'],
  }),
  ...itemMarks,
};

const publication = {
  title: field(LocalizedText, { en: 'Its title.', fr: 'Son titre.', source: ['S0-1', 'S1-3'] }),
  language: optional(language({ en: 'Language of the original.', fr: 'Langue de l’original.' })),
  uri: optional(link({ en: 'Where it can be read.', fr: 'Où le lire.', source: ['S4-2'] })),
  reference: optional(
    text({
      en: 'How to find it where there is no https link: file number, title of a paper, http address.',
      fr: 'Comment le retrouver sans lien https : cote, titre d’un document papier, adresse http.',
      source: ['S0-2', 'S4-2'],
    }),
  ),
};

export const Source = part(
  'Source',
  {
    en: 'An original document from which the content was taken.',
    fr: 'Un document original dont le contenu a été tiré.',
    source: ['S0-1', 'S1-3', 'S3-6', 'S4-1'],
  },
  {
    ...item,
    ...publication,
    publisher: optional(text({ en: 'Who published it.', fr: 'Qui l’a publié.', source: ['S1-3'] }, 200)),
    date: optional(date({ en: 'Its own date, if it bears one.', fr: 'Sa date propre, si elle y figure.' })),
  },
);

export const Evidence = part(
  'Evidence',
  {
    en: 'Proof of a claim: a certificate, minutes, a decree, a report.',
    fr: 'Preuve d’une affirmation : certificat, procès-verbal, décret, rapport.',
    source: ['S0-30', 'S0-31', 'S1-44'],
  },
  {
    ...item,
    ...publication,
    kind: codeOrOther({ en: 'Kind of proof.', fr: 'Nature de la preuve.', lists: ['document-kind'] }),
    date: optional(date({ en: 'Date of the proof.', fr: 'Date de la preuve.' })),
    issuer: optional(text({ en: 'Who issued it.', fr: 'Qui l’a délivrée.' }, 200)),
    sha256: optional(
      sha256({
        en: 'SHA-256 of the file, so that a changed file is noticed.',
        fr: 'SHA-256 du fichier, afin de déceler une modification.',
      }),
    ),
  },
);
