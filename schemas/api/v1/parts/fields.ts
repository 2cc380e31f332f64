import { type SchemaOptions, type Static, type TProperties, type TSchema, Type } from '@sinclair/typebox';
import { NAME, patterns } from '../../../define/index.ts';

/** The same field, allowed to be left out. */
export const optional = Type.Optional;

export const text = (description: string, max = 500, options: SchemaOptions = {}) =>
  Type.String({ description, minLength: 1, maxLength: max, ...options });
const patterned =
  ({ source, max }: patterns.Pattern, example: string) =>
  (description: string) =>
    Type.String({ description, pattern: source, maxLength: max, examples: [example] });

export const documentUri = patterned(patterns.documentUri, 'urn:example:waypost:kpi-report:operator:2025-03');
export const formatId = patterned(patterns.listName, 'kpi-report');
export const version = patterned(patterns.version, '1.0');
export const listName = patterned(patterns.listName, 'ore-pillar');
export const edition = patterned(patterns.edition, 'ORE3-2022');
export const code = patterned(patterns.code, 'EAD-CAP');
export const programme = patterned(patterns.code, 'ORE');
export const country = patterned(patterns.country, 'BJ');
export const organization = patterned(patterns.organizationId, 'bj:operator');
export const ruleId = patterned(patterns.ruleId, 'structure/required');
export const sha256 = patterned(patterns.sha256, '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef');
/** A ULID: 26 characters that sort by the time of their making. */
export const id = patterned({ source: '^[0-7][0-9A-HJKMNP-TV-Z]{25}$', max: 26 }, '01JQ3T5V7X9ZB2D4F6H8K0M2N4');
/** Identifier of an API key, the part of it that is no secret. */
export const keyId = patterned({ source: '^[0-9a-f]{16}$', max: 16 }, '4f1c9a7be2d03865');
/** The thumbprint of a JSON Web Key (RFC 7638). */
export const thumbprint = patterned(
  { source: '^[A-Za-z0-9_-]{43}$', max: 43 },
  'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
);
/** A JSON Web Signature in compact form; the payload of a detached one is empty. */
export const jws = patterned(
  { source: '^[A-Za-z0-9_-]+[.][A-Za-z0-9_-]*[.][A-Za-z0-9_-]+$', max: 8000 },
  'eyJhbGciOiJFZERTQSIsImtpZCI6ImcxIn0.eyJzdWJtaXNzaW9uIjoiMDFKUTNUNVY3WDlaQjJENEY2SDhLME0yTjQifQ.c2lnbmF0dXJl',
);
export const pointer = (description: string) =>
  Type.String({ description, pattern: '^(?:/|$)', maxLength: 4000, examples: ['/observations/0/measure'] });

export const instant = (description: string) =>
  Type.String({ description, format: 'date-time', maxLength: 30, examples: ['2025-04-10T08:30:00Z'] });
export const date = (description: string) =>
  Type.String({ description, format: 'date', maxLength: 10, examples: ['2025-03-31'] });

export const integer = (description: string, min = 0, max = 1_000_000_000) =>
  Type.Integer({ description, minimum: min, maximum: max, ...(max > 2 ** 31 && { format: 'int64' }) });
export const number = (description: string, min: number, max: number) =>
  Type.Number({ description, minimum: min, maximum: max });
export const yesNo = (description: string) => Type.Boolean({ description });
export const choice = <const V extends readonly [string, ...string[]]>(values: V, description: string) =>
  Type.Unsafe<V[number]>({ type: 'string', enum: values, description });
export const list = <T extends TSchema>(items: T, description: string, { min = 0, max = 1000 } = {}) =>
  Type.Array(items, { description, ...(min > 0 && { minItems: min }), maxItems: max });
/** A text by language. */
export const localized = (description: string) =>
  map(text('The text in the language of its key.', 10_000), description);
/** Values by name. */
export const map = <T extends TSchema>(values: T, description: string) =>
  Type.Unsafe<Record<string, Static<T>>>({ type: 'object', description, additionalProperties: values });
/** Any JSON object. */
export const anyObject = (description: string) =>
  Type.Unsafe<Record<string, unknown>>({ type: 'object', description, additionalProperties: true });

/** An object that answers hold; clients ignore members that they do not know, so that it may grow. */
export const resource = <P extends TProperties>(name: string, description: string, properties: P) =>
  Type.Object(properties, { [NAME]: name, description });
/** An object that requests hold; it has no other members than these. */
export const body = <P extends TProperties>(name: string, description: string, properties: P) =>
  Type.Object(properties, { [NAME]: name, description, additionalProperties: false });

/** A document in lines, as a body. */
export const ndjson = text(
  'The document in lines (NDJSON): first the document with its collection empty, then one line for each item of it.',
  1_000_000_000,
);
