import {
  anyObject,
  choice,
  code,
  edition,
  integer,
  list,
  listName,
  localized,
  optional,
  resource,
  sha256,
  text,
} from './fields.ts';

const summary = {
  list: listName('Name of the code list.'),
  edition: edition('Its edition.'),
  title: localized('Its name, by language.'),
  openness: choice(
    ['open', 'closed'],
    'Whether a code that is not in the list is an error (closed) or a warning (open).',
  ),
};

const CatalogCode = resource('CatalogCode', 'A code with its meaning.', {
  code: code('The code.'),
  labels: localized('What it stands for, by language.'),
  definition: localized('What it means, by language.'),
  parent: optional(text('The code that this one belongs to, in `parentList` or else in the same list.', 100)),
  parentList: optional(text('The list of `parent`.', 100)),
  aliases: optional(list(text('Another spelling.', 1000), 'Other spellings found in documents.')),
  provenance: anyObject('Where the code comes from.'),
  attributes: optional(anyObject('What rules need to know of it.')),
});

export const CatalogSummary = resource('CatalogSummary', 'An edition of a code list.', {
  ...summary,
  codes: integer('How many codes it has.'),
  sha256: sha256('SHA-256 of the file, as `getCatalog` gives it.'),
});
export const CatalogList = resource('CatalogList', 'The code lists of the standard.', {
  items: list(CatalogSummary, 'All editions of all lists.'),
});
export const Catalog = resource('Catalog', 'An edition of a code list, with its codes.', {
  ...summary,
  description: localized('What the list is for, by language.'),
  provenance: anyObject('Where the list comes from.'),
  codes: list(CatalogCode, 'The codes.', { min: 1 }),
});

const example = {
  list: 'access-mode',
  edition: '2026',
  title: { en: 'Access modes', fr: 'Modes d’accès' },
  openness: 'open',
};
export const catalogSummaryExample = {
  ...example,
  codes: 7,
  sha256: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
};
export const catalogExample = {
  ...example,
  description: { en: 'How a tool is obtained.', fr: 'Comment un outil est obtenu.' },
  provenance: { kind: 'proposed' },
  codes: [
    {
      code: 'FREE',
      labels: { en: 'Free of charge', fr: 'Gratuit' },
      definition: { en: 'It costs nothing (illustrative).', fr: 'Sans frais (illustratif).' },
      provenance: { kind: 'proposed' },
    },
  ],
};
