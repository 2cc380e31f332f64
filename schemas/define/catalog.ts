import type { Static } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';

const words = (description: string) => Type.String({ description, minLength: 1, maxLength: 1000 });
const closed = { additionalProperties: false };

const Labels = Type.Object(
  { en: words('English'), fr: words('French') },
  { additionalProperties: words('Another language, where the term is sure'), propertyNames: { pattern: '^[a-z]{2}$' } },
);

const Provenance = Type.Object(
  {
    kind: Type.Unsafe<'source' | 'public' | 'proposed'>({
      type: 'string',
      enum: ['source', 'public', 'proposed'],
      description: 'Taken from a source statement, from a public specification, or proposed by Waypost',
    }),
    statements: Type.Optional(Type.Array(Type.String({ pattern: '^S[0-9]-[0-9]+$', maxLength: 6 }), { maxItems: 100 })),
    citation: Type.Optional(words('The public specification')),
    note: Type.Optional(Labels),
  },
  closed,
);

const Code = Type.Object(
  {
    code: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9.+-]{0,39}$', maxLength: 40 }),
    labels: Labels,
    definition: Labels,
    parent: Type.Optional(words('The code this one belongs to, in `parentList` or else in the same list')),
    parentList: Type.Optional(words('The list of `parent`')),
    aliases: Type.Optional(Type.Array(words('Another spelling found in documents'), { maxItems: 20 })),
    provenance: Provenance,
    attributes: Type.Optional(
      Type.Object({}, { additionalProperties: true, description: 'What the rules need to know' }),
    ),
  },
  closed,
);

/** One edition of a code list: a file `schemas/catalogs/<list>/<edition>.json`. */
export const CatalogFile = Type.Object(
  {
    list: Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$', maxLength: 40 }),
    edition: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$', maxLength: 40 }),
    title: Labels,
    description: Labels,
    openness: Type.Unsafe<'open' | 'closed'>({
      type: 'string',
      enum: ['open', 'closed'],
      description: 'Whether a code that is not in the list is an error (closed) or a warning (open)',
    }),
    mustBeNamed: Type.Optional(
      Type.Literal(true, {
        description:
          'Said of an edition that comes to a list with one: a document that names none goes on meaning the earlier one',
      }),
    ),
    provenance: Provenance,
    codes: Type.Array(Code, { minItems: 1, maxItems: 1000 }),
  },
  { ...closed, title: 'Waypost catalog', description: 'One edition of a code list' },
);

export type Catalog = Static<typeof CatalogFile>;
