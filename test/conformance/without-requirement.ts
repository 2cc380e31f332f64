import type { Implementation, Requirement } from '@waypost/conformance';
import { formats } from '@waypost/sdk';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parsePointer } from '../../packages/generate/src/pointer.ts';
import type { Structure } from '../../packages/sdk/src/structure/compiled.ts';
import { readJson } from '../published.ts';
import { sdk, sdkWithoutRule } from './sdk.ts';

type Node = Record<string, unknown>;

/** What a document says of itself is judged before its structure, by rules of their own. */
const before: Record<string, string> = {
  '/type': 'structure/not-an-object',
  '/required/format': 'structure/unknown-format',
  '/required/formatVersion': 'structure/unknown-version',
  '/properties/format/const': 'structure/unknown-format',
  '/properties/formatVersion/const': 'structure/unknown-version',
};

/** Whether our SDK can do without a requirement, one at a time: not without being right about what is right. */
export const canBeLeftOut = ({ id, level, notTestable }: Requirement) =>
  notTestable === undefined && level !== 'gateway' && id !== 'read/accepted' && !id.endsWith('/schema.json');

/**
 * Runs something with our SDK as it would be if one requirement had been forgotten: a rule never fires, or a keyword is
 * taken out of a schema.
 */
export async function withoutRequirement<T>(
  id: string,
  run: (implementation: Implementation) => Promise<T>,
): Promise<T> {
  const [file = '', place] = id.split('#');
  if (place === undefined) return run(sdkWithoutRule(id));
  if (before[place]) return run(sdkWithoutRule(before[place]));
  const [format = '', folder = ''] = file.split('/');
  const schema = readJson<Node>(`specs/${file}`);
  removeAssertion(schema, place);
  const { module } = await formats[format as keyof typeof formats].load();
  const { versions, ruleSet, collection } = module;
  const version = folder.slice(1);
  const structure = structureOf(schema, versions[version] as Structure, collection);
  // Rules may rely on the structure that is no longer checked.
  Object.assign(module, { versions: { ...versions, [version]: structure }, ruleSet: { ...ruleSet, rules: [] } });
  try {
    return await run(sdk());
  } finally {
    Object.assign(module, { versions, ruleSet });
  }
}

/** A schema as the SDK takes it, not made small and fast; our own way of making it so refuses what lacks a type. */
function structureOf(schema: Node, { outline, item }: Structure, collection = ''): Structure {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const judge = (validate: ValidateFunction) => (value: unknown) =>
    validate(value) ? null : (validate.errors as ErrorObject[]).filter(isTold);
  const compiled = (place: string) => judge(ajv.getSchema(`${schema.$id}${place}`) as ValidateFunction);
  ajv.addSchema(schema);
  return { outline, document: compiled(''), item: item && compiled(`#/properties/${collection}/items`) };
}

/** What only says that something within it failed has no finding of its own. */
const isTold = ({ keyword, schemaPath }: ErrorObject) =>
  keyword !== 'if' && !/\/oneOf\/\d|\/propertyNames\/(?!propertyNames)/.test(schemaPath);

/** Takes a keyword out of a schema; of `required` only the name that the place ends with. */
function removeAssertion(schema: Node, place: string) {
  const steps = parsePointer(place);
  const last = steps.pop() as string;
  const at = (path: string[]) => path.reduce((node, step) => node[step] as Node, schema);
  const names = steps.at(-1) === 'required' ? at(steps) : undefined;
  if (Array.isArray(names)) names.splice(names.indexOf(last), 1);
  else if (steps.at(-1) === 'properties') (at(steps) as Record<string, unknown>)[last] = true;
  else delete at(steps)[last];
}
