import { codeOr, field, map, named, part, patterns, text } from '../../define/index.ts';

/** One text in one or more languages; the only place where prose lives in a document. */
export const LocalizedText = named(
  'LocalizedText',
  map(
    text({ en: 'The text in the language of its key.', fr: 'Le texte dans la langue indiquée par sa clé.' }, 4000),
    patterns.language,
    {
      en: 'A text by language: each key is a BCP 47 language tag such as `fr`, `en`, `ar`, `pt` or `es`.',
      fr: 'Un texte par langue : chaque clé est une étiquette de langue BCP 47 telle que `fr`, `en`, `ar`, `pt` ou `es`.',
      source: ['proposed'],
    },
    { min: 1, max: 30 },
  ),
);

/** What stands where an open list has no code. */
export const Other = part(
  'Other',
  {
    en: 'Takes the place of a code when the list has none that fits.',
    fr: 'Tient lieu de code lorsque la liste n’en contient aucun qui convienne.',
    source: ['proposed'],
  },
  {
    other: field(LocalizedText, {
      en: 'What is meant, in words.',
      fr: 'Ce qui est visé, en toutes lettres.',
      source: ['proposed'],
    }),
  },
);

/** A code of an open list, or `{ "other": text }`. */
export const codeOrOther = codeOr(Other);
