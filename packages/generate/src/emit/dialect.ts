import { ABOUT, type Bilingual, type Profile, type ProfileTable } from '@waypost/schemas/define';

/** A JSON Schema node; the marks of the authoring vocabulary stay on it as symbols, which JSON never shows. */
export type Node = { [keyword: string]: unknown; [mark: symbol]: unknown };

/** How the two published dialects differ: in references and in what they make of unions. */
export interface Dialect {
  ref(name: string): string;
  /** A document whose profile decides what is required. */
  profiles(name: string, table: ProfileTable, fields: Record<string, Node>, required: string[], define: Define): Node;
  codeOrOther(code: Node, other: Node): Node;
  exactlyOne(properties: readonly string[]): Node;
  /** Documents of the standard: those of a format, or `*` for all that are handed in. */
  documents?(which: string): Node;
}
type Define = (name: string, node: Node) => Node;

/** What each profile is for, as the values of the field `profile`. */
export const profileAbout = (rows: Record<string, Profile<never>>) => {
  const values: Record<string, Bilingual> = {};
  for (const [name, { about }] of Object.entries(rows)) values[name] = about;
  return values;
};

const eachAs = (fields: readonly string[], allowed: boolean) =>
  Object.fromEntries(fields.map((field) => [field, allowed]));

/**
 * JSON Schema 2020-12: every property once, and per profile one `if/then` that adds what it requires and refuses
 * what it does not know. Strict validators want a required property to be among `properties`. `if` requires `profile`, or a document without one would trigger every branch.
 */
export const jsonSchema: Dialect = {
  ref: (name) => `#/$defs/${name}`,
  profiles: (_name, { rows }, fields, required) => ({
    type: 'object',
    properties: fields,
    required: [...required, 'profile'],
    additionalProperties: false,
    allOf: Object.entries(rows).map(([name, { requires = [], excludes = [] }]) => ({
      if: { type: 'object', properties: { profile: { const: name } }, required: ['profile'] },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: {
        properties: { ...eachAs(requires, true), ...eachAs(excludes, false) },
        ...(requires.length > 0 && { required: requires }),
      },
    })),
  }),
  codeOrOther: (code, other) => ({
    if: { type: 'string' },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: code,
    else: other,
  }),
  exactlyOne: (properties) => ({
    oneOf: properties.map((property) => ({ properties: eachAs([property], true), required: [property] })),
  }),
};

/** OpenAPI 3.1: a union with a discriminator, which client generators turn into types. */
export const openApi: Dialect = {
  ref: (name) => `#/components/schemas/${name}`,
  profiles: (document, { rows }, fields, required, define) => {
    const mapping: Record<string, string> = {};
    for (const [name, { about, requires = [], excludes = [] }] of Object.entries(rows)) {
      const properties: Record<string, Node> = { ...fields, profile: { type: 'string', const: name, [ABOUT]: about } };
      for (const field of excludes) delete properties[field];
      const branch = define(document + pascalCase(name), {
        type: 'object',
        [ABOUT]: about,
        properties,
        required: [...required, ...requires, 'profile'],
        additionalProperties: false,
      });
      mapping[name] = branch.$ref as string;
    }
    return {
      oneOf: Object.values(mapping).map(($ref) => ({ $ref })),
      discriminator: { propertyName: 'profile', mapping },
    };
  },
  codeOrOther: (code, other) => ({ oneOf: [code, other] }),
  exactlyOne: () => ({}),
};

export const pascalCase = (name: string) =>
  name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The fields that a profile does not know. */
export const refused = (then: Node) =>
  Object.entries((then.properties ?? {}) as Record<string, unknown>).flatMap(([field, allowed]) =>
    allowed ? [] : [field],
  );
