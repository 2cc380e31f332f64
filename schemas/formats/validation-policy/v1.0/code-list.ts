import { choice, list, matching, optional, part, patterns } from '../../../define/index.ts';

const proposed = ['proposed'];

export const CodeListPolicy = part(
  'CodeListPolicy',
  {
    en: 'How one code list is handled.',
    fr: 'Comment une liste de codes est traitée.',
    source: proposed,
  },
  {
    list: matching(patterns.listName, { en: 'The list.', fr: 'La liste.', source: proposed }),
    openness: optional(
      choice(
        {
          open: {
            en: 'a code that is not in the list is a warning',
            fr: 'un code absent de la liste est un avertissement',
          },
          closed: { en: 'a code that is not in the list is an error', fr: 'un code absent de la liste est une erreur' },
        },
        {
          en: 'Whether documents may use codes that the list lacks; as the list says when left out.',
          fr: 'Si les documents peuvent employer des codes absents de la liste ; selon la liste en cas d’omission.',
          source: proposed,
        },
      ),
    ),
    editions: optional(
      list(
        matching(patterns.edition, { en: 'An edition.', fr: 'Une édition.' }),
        {
          en: 'Editions that documents may name in `catalogs`; any when left out.',
          fr: 'Éditions que les documents peuvent indiquer dans `catalogs` ; toutes en cas d’omission.',
          source: ['proposed', 'S0-10'],
        },
        { min: 1, max: 50 },
      ),
    ),
  },
);
