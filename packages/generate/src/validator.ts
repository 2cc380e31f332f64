import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { compact } from './compact.ts';
import type { Node } from './emit/dialect.ts';
import { withoutTwins } from './twin-parts.ts';

// Ajv is CommonJS: Node hands over its exports, bundlers the default among them.
const standalone = ((standaloneModule as { default?: unknown }).default ?? standaloneModule) as typeof standaloneModule;

/**
 * A published schema.json → the source of a module that validates without `eval`:
 * `document` judges a whole document, `item` one item of its unbounded collection (if it has one),
 * and `outline` tells the reporter what the keywords alone do not: known members and exclusive choices.
 */
export function compileValidator(schema: Node): string {
  const { code, structures } = compile([schema]);
  const members = Object.entries(structures[0] ?? {}).map(([name, value]) => `export const ${name} = ${value};`);
  return [code, ...members].join('\n');
}

/**
 * The same for all versions of a format, by version: the module exports `versions`. The parts that they share stand
 * there once.
 */
export function compileVersions(schemas: Readonly<Record<string, Node>>): string {
  const { code, structures } = compile(Object.values(schemas));
  const rows = Object.keys(schemas).map((version, index) => {
    const members = Object.entries(structures[index] ?? {}).map(([name, value]) => `${name}: ${value}`);
    return `${JSON.stringify(version)}: { ${members.join(', ')} }`;
  });
  return `${code}\nexport const versions = {\n${rows.join(',\n')}\n};`;
}

/** The functions that the schemas are compiled to, and of each schema what it exports, as expressions. */
function compile(schemas: readonly Node[]) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    inlineRefs: false,
    messages: false,
    ownProperties: false,
    code: { source: true, esm: true, lines: false },
  });
  // Nothing is left unevaluated by our schemas; Ajv would keep account of it all the same.
  ajv.opts.unevaluated = false;
  const names: Record<string, string> = {};
  const structures = schemas.map((schema, index) => {
    const bare = withoutDescriptions(schema) as Node & { $id: string };
    ajv.addSchema(bare);
    const item = unboundedItem(schema);
    names[`document${index}`] = bare.$id;
    if (item) names[`item${index}`] = `${bare.$id}${item}`;
    return {
      document: `document${index}`,
      item: item ? `item${index}` : 'undefined',
      outline: outlineText(schema, item),
    };
  });
  const code = withoutTwins(
    compact(standalone(ajv, names)).replace(/export const (?=(?:document|item)\d+ = )/g, 'const '),
  );
  return { code, structures };
}

/** The outline of a schema as an expression, with the layout of the items of its collection, if it has one. */
function outlineText(schema: Node, item: string | undefined) {
  const shape = outline(schema);
  const members = item && Object.keys(shape.parts[partName(item)] ?? {}).map((name) => JSON.stringify(name));
  const text = JSON.stringify(shape);
  return members ? `{...${text},items:${layout(members)}}` : text;
}

/** The same, loaded. */
export const loadValidator = async <T>(schema: Node): Promise<T> =>
  (await import(`data:text/javascript;base64,${Buffer.from(compileValidator(schema)).toString('base64')}`)) as T;

/** An object that has all members, and how to set one by its index: what is read often is to be of one layout. */
const layout = (members: readonly string[]) => {
  const blank = members.map((name) => `${name}:undefined`).join();
  const cases = members.map((name, index) => `case ${index}:item[${name}]=value;break;`).join('');
  return `{blank:()=>({${blank}}),set:(item,index,value)=>{switch(index){${cases}}}}`;
};

const partName = (reference: string) => reference.replace('#/$defs/', '');

/** Reference of the items of the one array without `maxItems`. */
function unboundedItem(schema: Node): string | undefined {
  const arrays = Object.values(schema.properties as Record<string, Node>).filter(
    (node) => node.items && node.maxItems === undefined,
  );
  return (arrays[0]?.items as Node | undefined)?.$ref as string | undefined;
}

const annotations = new Set(['description', 'title', '$schema', 'deprecated']);
/** Annotations left out, so that the module carries rules only; properties may bear the names of keywords. */
function withoutDescriptions(node: unknown, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((child) => withoutDescriptions(child));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => isMap || !annotations.has(key));
  return Object.fromEntries(
    entries.map(([key, child]) => [
      key,
      withoutDescriptions(child, !isMap && (key === 'properties' || key === '$defs')),
    ]),
  );
}

/**
 * The shape of a schema, for the reporter: for each part the parts that its members are (`null` where a member is no
 * part of its own; `''` stands for every member of a map), the members of which it takes exactly one, the written form of
 * its text where it may be one, and the parts whose text is a date.
 */
function outline(schema: Node) {
  const definitions = schema.$defs as Record<string, Node>;
  const partOf = (node: Node | undefined): string | null => {
    if (node?.$ref) return partName(node.$ref as string);
    return node?.items ? partOf(node.items as Node) : null;
  };
  const parts: Record<string, Record<string, string | null>> = {};
  const exclusive: Record<string, string[]> = {};
  const forms: Record<string, string | null> = {};
  for (const [name, node] of [['', schema] as const, ...Object.entries(definitions)]) {
    const members = Object.entries((node.properties ?? {}) as Record<string, Node>);
    const values = node.additionalProperties;
    if (typeof values === 'object') parts[name] = { '': partOf(values as Node) };
    if (members.length > 0) parts[name] = Object.fromEntries(members.map(([member, child]) => [member, partOf(child)]));
    if (node.else) {
      const other = partOf(node.else as Node) as string;
      const inside = Object.entries((definitions[other]?.properties ?? {}) as Record<string, Node>);
      parts[name] = Object.fromEntries(inside.map(([member, child]) => [member, partOf(child)]));
      forms[name] = partOf(node.then as Node);
    }
    if (node.oneOf) exclusive[name] = (node.oneOf as { required: string[] }[]).flatMap((option) => option.required);
  }
  const dates = Object.keys(definitions).filter((name) => isDate(definitions[name] as Node));
  return { parts, exclusive, forms, dates };
}

/** Whether a text takes days of the calendar only, whatever else it takes. */
function isDate({ pattern }: Node): boolean {
  if (typeof pattern !== 'string') return false;
  const form = new RegExp(pattern, 'u');
  return form.test('2024-02-29') && !form.test('2025-02-29');
}
