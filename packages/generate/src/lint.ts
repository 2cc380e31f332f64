import { ABOUT, type About } from '@waypost/schemas/define';
import { parsePattern } from './cases/pattern.ts';
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
  `$schema $id $ref $defs title description deprecated type enum const properties required additionalProperties propertyNames
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
  visit(schema, '', false);
  return problems;

  /** A condition only selects; it describes no value of its own. */
  function visit(node: Node, pointer: string, isCondition: boolean) {
    const say = (problem: string) => problems.push(`${pointer || 'the document'}: ${problem}`);
    for (const keyword of Object.keys(node)) if (!keywords.has(keyword)) say(`keyword "${keyword}" is not allowed`);
    if (!isCondition) lintValue(node, pointer, say);
    if (node.oneOf && !(node.oneOf as Node[]).every((branch) => branch.required))
      say('oneOf that is no choice of fields');
    if (node.const !== undefined && !/^\/properties\/format(Version)?$|\/if\/properties\/profile$/.test(pointer))
      say('const, of which no finding would tell; use an enum of one value');
    if (typeof node.pattern === 'string') {
      lintPattern(node.pattern).forEach(say);
      if (!/^\/\$defs\/[^/]+$|\/propertyNames$/.test(pointer)) say('pattern without a name that messages can explain');
    }
    for (const name of Object.keys((node.properties ?? {}) as object)) {
      if (!/^[$]?[a-z][A-Za-z0-9]*$/.test(name))
        say(`property named ${name}; names are written like this: baselineYear`);
      if (name in Object.prototype) say(`property named ${name}, which every JavaScript object has`);
      if (isCondition) continue;
      lintField((node.properties as Record<string, Node>)[name] as Node, name, say);
      lintDeprecation(node, name, say);
    }
    for (const [path, child] of subschemas(node))
      visit(child, `${pointer}/${path}`, /^(if|then|oneOf\/\d+)$/.test(path));
  }

  function lintValue(node: Node, pointer: string, say: (problem: string) => void) {
    const { type } = node;
    if (type !== undefined && !types.has(type as string)) say(`type ${JSON.stringify(type)} is not one simple type`);
    if (type === 'string' && !node.enum && node.const === undefined && !(Number(node.maxLength) > 0))
      say('text without maxLength');
    if (type === 'array' && node.maxItems === undefined && pointer !== `/properties/${known.collection}`)
      say('array without maxItems');
    if ((type === 'number' || type === 'integer') && (node.minimum === undefined || node.maximum === undefined))
      say('number without minimum and maximum');
    if (type !== 'object') return;
    if (node.properties && node.additionalProperties !== false) say('object that takes unknown properties');
    if (node.properties) return;
    if (typeof node.additionalProperties !== 'object') say('map without a schema of its values');
    if (!(node.propertyNames as Node | undefined)?.pattern) say('map without a pattern of its keys');
    if (node.maxProperties === undefined) say('map without maxProperties');
  }

  function lintField(node: Node, name: string, say: (problem: string) => void) {
    const about = (node[ABOUT] ?? definition(node)?.[ABOUT]) as About | undefined;
    if (!about?.en || !about.fr) return say(`${name} is not described in English and French`);
    for (const list of about.lists ?? []) if (!known.lists.has(list)) say(`${name}: there is no code list ${list}`);
    for (const source of about.source ?? [])
      if (/^S\d/.test(source) ? !known.statements.has(source) : !/^(proposed|public:.+)$/.test(source))
        say(`${name}: there is no source ${source}`);
  }

  /** What is going must be possible to leave out, and what takes its place must be there. */
  function lintDeprecation(node: Node, name: string, say: (problem: string) => void) {
    const properties = node.properties as Record<string, Node>;
    const { deprecated } = (properties[name]?.[ABOUT] ?? {}) as About;
    if (!deprecated) return;
    const { since, use, removal } = deprecated;
    const rows = ((node.allOf ?? []) as { then: Node }[]).map(({ then }) => then);
    if ([node, ...rows].some(({ required = [] }) => (required as string[]).includes(name)))
      say(`${name} is deprecated, but required`);
    if (use !== undefined && !properties[use]) say(`${name}: there is no ${use} to use instead`);
    if (!/^[1-9][0-9]*[.]0$/.test(removal) || Number.parseInt(removal, 10) <= Number.parseInt(since, 10))
      say(`${name} goes with ${removal}: no major version after ${since}`);
  }

  function definition(node: Node): Node | undefined {
    return (schema.$defs as Record<string, Node>)[String(node.$ref).replace('#/$defs/', '')];
  }
}

const types = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object']);

function lintPattern(pattern: string): string[] {
  const outsideClasses = pattern.replace(/\[[^\]]*\]/g, '[]');
  const problems: string[] = [];
  if (!isAnchored(outsideClasses)) problems.push(`pattern ${pattern} is not anchored`);
  if (/\\/.test(pattern)) problems.push(`pattern ${pattern} uses an escape, which languages read differently`);
  if (/[*+]|\{\d*,\}/.test(outsideClasses)) problems.push(`pattern ${pattern} repeats without a limit`);
  if ([...outsideClasses.matchAll(/(\d+)\}/g)].some(([, most]) => Number(most) > 1000))
    problems.push(`pattern ${pattern} repeats more than 1000 times, which Go refuses`);
  if (/\(\?[^:]/.test(outsideClasses)) problems.push(`pattern ${pattern} looks around`);
  if (problems.length > 0) return problems;
  try {
    parsePattern(pattern);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

/** Whether no alternative is left open: the ends stand outside of all groups, or at the end of an alternative. */
function isAnchored(pattern: string): boolean {
  if (!pattern.startsWith('^') || !/\$$|\|\$\)$/.test(pattern)) return false;
  let flat = pattern;
  for (let before = ''; before !== flat; ) [before, flat] = [flat, flat.replace(/\([^()]*\)/g, '')];
  return !flat.includes('|');
}
