import { ABOUT, type About } from '@waypost/schemas/define';
import type { Node } from './emit/dialect.ts';
import { subschemas } from './schema-file.ts';

/** What a schema may refer to. */
export interface Known {
  /** Code lists that have a catalog. */
  lists: ReadonlySet<string>;
  /** Ids of the source statements. */
  statements: ReadonlySet<string>;
  /** The one collection that may be of any length. */
  collection?: string | undefined;
}

const keywords = new Set(
  `$schema $id $ref $defs title description type enum const properties required additionalProperties propertyNames
   items minItems maxItems minLength maxLength pattern minimum maximum minProperties maxProperties allOf oneOf if then else`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * What keeps the published schemas fast, safe and alike in every language; an empty list is a clean schema.
 * The reasons were measured: unions of literals cost five times an `enum`, `uniqueItems` on objects is quadratic,
 * unbounded text and unbounded repetition let one document block a server, Python's `\d` matches other digits.
 */
export function lintSchema(schema: Node, known: Known): string[] {
  const problems: string[] = [];
  visit(schema, '');
  return problems;

  function visit(node: Node, pointer: string) {
    const say = (problem: string) => problems.push(`${pointer || 'the document'}: ${problem}`);
    for (const keyword of Object.keys(node)) if (!keywords.has(keyword)) say(`keyword "${keyword}" is not allowed`);
    if (
      node.type === 'string' &&
      !isCondition(pointer) &&
      !node.enum &&
      node.const === undefined &&
      !(Number(node.maxLength) > 0)
    )
      say('text without maxLength');
    if (node.type === 'array' && node.maxItems === undefined && pointer !== `/properties/${known.collection}`)
      say('array without maxItems');
    if (
      (node.type === 'number' || node.type === 'integer') &&
      (node.minimum === undefined || node.maximum === undefined)
    )
      say('number without minimum and maximum');
    if (node.type === 'object' && node.properties && !isCondition(pointer) && node.additionalProperties !== false)
      say('object that takes unknown properties');
    if (node.oneOf && !(node.oneOf as Node[]).every((branch) => branch.required))
      say('oneOf that is no choice of fields');
    if (typeof node.pattern === 'string') lintPattern(node.pattern).forEach(say);
    for (const name of Object.keys((node.properties ?? {}) as object)) {
      if (name in Object.prototype) say(`property named ${name}, which every JavaScript object has`);
      if (!isCondition(pointer)) lintField((node.properties as Record<string, Node>)[name] as Node, name, say);
    }
    for (const [path, child] of subschemas(node)) visit(child, `${pointer}/${path}`);
  }

  function lintField(node: Node, name: string, say: (problem: string) => void) {
    const about = (node[ABOUT] ?? definition(node)?.[ABOUT]) as About | undefined;
    if (!about?.en || !about.fr) return say(`${name} is not described in English and French`);
    for (const list of about.lists ?? []) if (!known.lists.has(list)) say(`${name}: there is no code list ${list}`);
    for (const source of about.source ?? [])
      if (/^S\d/.test(source) ? !known.statements.has(source) : !/^(proposed|public:.+)$/.test(source))
        say(`${name}: there is no source ${source}`);
  }

  function definition(node: Node): Node | undefined {
    return (schema.$defs as Record<string, Node>)[String(node.$ref).replace('#/$defs/', '')];
  }
}

/** Conditions only select; they describe no object of their own. */
const isCondition = (pointer: string) => /\/(if|then|oneOf\/\d+)$/.test(pointer);

function lintPattern(pattern: string): string[] {
  const outsideClasses = pattern.replace(/\[[^\]]*\]/g, '[]');
  const problems: string[] = [];
  if (!pattern.startsWith('^') || !/\$$|\|\$\)$/.test(pattern)) problems.push(`pattern ${pattern} is not anchored`);
  if (/\\/.test(pattern)) problems.push(`pattern ${pattern} uses an escape, which languages read differently`);
  if (/[*+]/.test(outsideClasses)) problems.push(`pattern ${pattern} repeats without a limit`);
  if (/\(\?[^:]/.test(outsideClasses)) problems.push(`pattern ${pattern} looks around`);
  return problems;
}
