import { OptionalKind, type TProperties, type TSchema } from '@sinclair/typebox';
import type { Bilingual } from '@waypost/schemas/define';
import {
  ABOUT,
  type About,
  CODE_OR_OTHER,
  DOCUMENTS,
  EXACTLY_ONE,
  NAME,
  PROFILES,
  type ProfileTable,
  USED_AS,
  VALUES,
} from '@waypost/schemas/define';
import { type Dialect, type Node, profileAbout } from './dialect.ts';

export interface Emitted {
  /** The document itself. */
  root: Node;
  /** Its named parts, in order of first use. */
  defs: Record<string, Node>;
}

/** TypeBox schema → plain JSON Schema in one dialect. Two parts of one name and different content are an error. */
export function emit(document: TSchema, dialect: Dialect): Emitted {
  const defs: Record<string, Node> = {};

  const define = (name: string, body: Node): Node => {
    const known = defs[name];
    if (known && withMarks(known) !== withMarks(body)) throw new Error(`two different parts are named ${name}`);
    defs[name] = body;
    return { $ref: dialect.ref(name) };
  };

  const visit = (schema: Node): Node => {
    const which = schema[DOCUMENTS] as string | undefined;
    if (which && dialect.documents) return dialect.documents(which);
    const use = schema[USED_AS] as About | undefined;
    const name = schema[NAME] as string | undefined;
    if (!name) return body(schema, use ?? (schema[ABOUT] as About));
    const reference = define(name, body(schema, schema[ABOUT] as About));
    return use ? { ...described(use), ...reference } : reference;
  };

  const object = (properties: TProperties) => {
    const fields: Record<string, Node> = {};
    const required: string[] = [];
    for (const [field, schema] of Object.entries(properties)) {
      fields[field] = visit(schema as unknown as Node);
      if (!(OptionalKind in schema)) required.push(field);
    }
    return { fields, required };
  };

  const body = (schema: Node, about: About): Node => {
    const values = schema[VALUES] as Record<string, Bilingual> | undefined;
    const head = described(about, values);
    const table = schema[PROFILES] as ProfileTable | undefined;
    if (table) {
      const { fields, required } = object(table.fields);
      const profile = described(
        { en: 'Profile of the document.', fr: 'Profil du document.', source: ['proposed'] },
        profileAbout(table.rows),
      );
      const withProfile = {
        format: fields.format as Node,
        formatVersion: fields.formatVersion as Node,
        profile: { ...profile, type: 'string', enum: Object.keys(table.rows) },
        ...fields,
      };
      return { ...head, ...dialect.profiles(schema[NAME] as string, table, withProfile, required, define) };
    }
    const union = schema[CODE_OR_OTHER] as [Node, Node] | undefined;
    if (union)
      return { ...head, ...dialect.codeOrOther(visit({ ...union[0], [USED_AS]: undefined }), visit(union[1])) };
    const { type, properties, required: _, items, additionalProperties, ...rest } = plain(schema);
    const result: Node = { ...head, ...(type !== undefined && { type }) };
    if (properties) {
      const emitted = object(properties as TProperties);
      result.properties = emitted.fields;
      if (emitted.required.length > 0) result.required = emitted.required;
    }
    if (items) result.items = visit(items as Node);
    if (additionalProperties !== undefined)
      result.additionalProperties = additionalProperties === false ? false : visit(additionalProperties as Node);
    const only = schema[EXACTLY_ONE] as readonly string[] | undefined;
    return { ...result, ...rest, ...(only && dialect.exactlyOne(only)) };
  };

  const root = body(document as unknown as Node, document[ABOUT as never] as About);
  return { root, defs };
}

/** A schema as text, with what is told of it. */
const withMarks = (node: Node): string =>
  JSON.stringify(node, (_, value: unknown) => {
    const about = (Object(value) as Node)[ABOUT];
    return about === undefined ? value : [about, { ...(value as Node), [ABOUT]: undefined }];
  });

/** The keywords of a schema, without TypeBox's and our marks. */
const plain = (schema: Node): Node => Object.fromEntries(Object.entries(schema)) as Node;

/** Meaning, unit and values in one English sentence, for tools that know only `description`. */
function described(about: About | undefined, values?: Record<string, Bilingual>): Node {
  if (!about) return {};
  const parts = [about.en];
  if (about.unit) parts.push(`Unit: ${about.unit}.`);
  if (values) {
    const meanings = Object.entries(values).map(([value, { en }]) => `${value} = ${en.replace(/[.]$/, '')}`);
    parts.push(`Values: ${meanings.join('; ')}.`);
  }
  return {
    description: parts.join(' '),
    ...(about.deprecated && { deprecated: true }),
    [ABOUT]: about,
    ...(values && { [VALUES]: values }),
  };
}
