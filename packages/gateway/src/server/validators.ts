import type { Finding } from '@waypost/sdk';
import { checkStructure } from '@waypost/sdk/structure';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Contract, Schema } from './contract.ts';

/** What is wrong with a value; it changes nothing of it. */
export type Check = (value: unknown) => Finding[];
/** Compiles a schema of the contract. */
export type Compile = (schema: Schema) => Check;

/** Parts are told apart only in schemas of documents. */
const outline = { parts: {}, exclusive: {}, forms: {} };
/** Names that the SDK has words for, of the formats of JSON Schema. */
const forms: Record<string, string> = { date: 'Date' };

/** Strict validators of JSON Schema 2020-12, which know the components of the contract by their names. */
export function validatorsOf({ components }: Contract): Compile {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, messages: false, discriminator: true });
  formats.default(ajv);
  for (const [name, schema] of Object.entries(components?.schemas ?? {})) ajv.addSchema(byName(schema), name);
  return (schema) => {
    const validate = ajv.compile(byName(schema));
    const document = (value: unknown) => (validate(value) ? null : (validate.errors ?? []).map(asPattern));
    return (value) => checkStructure({ document, outline }, value).findings;
  };
}

/** A format is a form of writing, as a pattern is. */
function asPattern<E extends { keyword: string; params: Record<string, unknown> }>(error: E): E {
  if (error.keyword !== 'format') return error;
  const { format } = error.params as { format: string };
  return { ...error, keyword: 'pattern', params: { pattern: forms[format] ?? format } };
}

/** A part of the contract as a schema of its own: it refers to components by their names. */
function byName<T>(value: T): T {
  if (Array.isArray(value)) return value.map(byName) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    key === '$ref' && typeof one === 'string' ? one.replace('#/components/schemas/', '') : byName(one),
  ]);
  return Object.fromEntries(entries);
}
