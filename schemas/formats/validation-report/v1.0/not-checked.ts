import { choice, field, list, matching, optional, part, patterns, text } from '../../../define/index.ts';
import { LocalizedText } from '../../../parts/v1.0/index.ts';
import { pointer, ruleId } from './finding.ts';

const CatalogEdition = part(
  'CatalogEdition',
  { en: 'A code list in one edition.', fr: 'Une liste de codes dans une édition.', source: ['proposed'] },
  {
    list: matching(patterns.listName, { en: 'The list.', fr: 'La liste.', source: ['proposed'] }),
    edition: optional(
      matching(patterns.edition, {
        en: 'Edition asked for, if the document names one.',
        fr: 'Édition demandée, si le document en indique une.',
        source: ['proposed'],
      }),
    ),
  },
);

export const NotChecked = part(
  'NotChecked',
  {
    en: 'Something that was not checked, and why. A report without errors says nothing about it.',
    fr: 'Ce qui n’a pas été contrôlé, et pourquoi. Un rapport sans erreur n’en dit rien.',
    source: ['proposed'],
  },
  {
    layer: choice(
      {
        read: { en: 'reading of the bytes', fr: 'lecture des octets' },
        structure: { en: 'structure: fields and their form', fr: 'structure : champs et leur forme' },
        rules: { en: 'rules on the content', fr: 'règles sur le contenu' },
        series: { en: 'rules across documents', fr: 'règles entre documents' },
        catalogs: { en: 'codes against their lists', fr: 'codes par rapport à leurs listes' },
      },
      {
        en: 'Which layer was not, or not wholly, checked.',
        fr: 'La couche non contrôlée, ou pas entièrement.',
        source: ['proposed'],
      },
    ),
    reason: choice(
      {
        'value-given': {
          en: 'a value was given, not the bytes it was read from',
          fr: 'une valeur a été fournie, non les octets dont elle est tirée',
        },
        'unknown-format': { en: 'the format is not known', fr: 'le format est inconnu' },
        'unknown-version': { en: 'the version of the format is not known', fr: 'la version du format est inconnue' },
        'earlier-errors': {
          en: 'errors of an earlier layer prevented it',
          fr: 'des erreurs d’une couche antérieure l’ont empêché',
        },
        'not-requested': { en: 'it was not asked for', fr: 'ce n’était pas demandé' },
        'not-supported': { en: 'the tool cannot do it', fr: 'l’outil n’en est pas capable' },
        'no-related-document': { en: 'a related document was not given', fr: 'un document lié n’a pas été fourni' },
        'no-date': { en: 'no date was given to judge by', fr: 'aucune date de référence n’a été fournie' },
        'no-catalog': {
          en: 'the code list or its edition is not known',
          fr: 'la liste de codes ou son édition est inconnue',
        },
        'no-edition': { en: 'the document does not name the edition', fr: 'le document n’indique pas l’édition' },
        lifecycle: {
          en: 'it does not apply at this stage of the document',
          fr: 'ne s’applique pas à ce stade du document',
        },
        waived: { en: 'a policy waives it', fr: 'une politique en dispense' },
        'limit-reached': {
          en: 'a limit of size, time or findings was reached',
          fr: 'une limite de taille, de temps ou de constats est atteinte',
        },
        interrupted: { en: 'the check was interrupted', fr: 'le contrôle a été interrompu' },
      },
      { en: 'Why.', fr: 'Pourquoi.', source: ['proposed'] },
    ),
    text: optional(
      field(LocalizedText, { en: 'The reason as a sentence.', fr: 'Le motif, en une phrase.', source: ['proposed'] }),
    ),
    rules: optional(
      list(
        ruleId,
        {
          en: 'Rules not checked; all of the layer when left out.',
          fr: 'Règles non contrôlées ; toutes celles de la couche en cas d’omission.',
          source: ['proposed'],
        },
        { min: 1, max: 500 },
      ),
    ),
    documents: optional(
      list(
        text({ en: 'Its name.', fr: 'Son nom.', source: ['proposed'] }, 1000),
        {
          en: 'Related documents, by name, that could not be compared with.',
          fr: 'Documents liés, par leur nom, avec lesquels la comparaison était impossible.',
          source: ['proposed'],
        },
        { min: 1, max: 100 },
      ),
    ),
    catalogs: optional(
      list(
        CatalogEdition,
        { en: 'Code lists not checked.', fr: 'Listes de codes non contrôlées.', source: ['proposed'] },
        { min: 1, max: 200 },
      ),
    ),
    pointers: optional(
      list(
        pointer,
        {
          en: 'Parts of the document not checked; all of it when left out.',
          fr: 'Parties du document non contrôlées ; le document entier en cas d’omission.',
          source: ['proposed'],
        },
        { min: 1, max: 1000 },
      ),
    ),
  },
);
