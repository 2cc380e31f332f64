import { membersInOneLoop } from './member-loops.ts';

/**
 * Ajv's generated validators, made a quarter of the size and several times faster by rewritings of their text:
 * - a validator returns its errors, or null; an error is one call, not five statements, and what says nothing by
 *   itself is only counted;
 * - a part is called with its value alone, and the path goes before its errors once there are any
 *   (Ajv builds an options object and a path for each call, needed or not);
 * - the members of an object are walked once, not looked up by every name it might have;
 * - a short text is not counted in code points, which never outnumber its UTF-16 units;
 * - nothing is required at run time, and no schema is embedded.
 * Each rewriting must leave nothing of its kind behind, or the build fails: a new Ajv cannot pass unnoticed.
 */
export function compact(code: string): string {
  const rewritten = rewritings.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement as string),
    code,
  );
  const result = withListsOnly(membersInOneLoop(rewritten)).replace(/function validate.*?return vErrors;\}/g, withoutCount);
  for (const leftover of leftovers)
    if (result.includes(leftover)) throw new Error(`the compiled validator still contains ${leftover}`);
  return runtime + result;
}

const leftovers = [
  ...['require(', 'instancePath', 'parentData', 'dynamicAnchors', 'evaluated', 'schemaPath', 'vErrors.push(', '.errors'],
  ...['errors = vErrors', 'vErrors !== null', 'ifClause', 'func1', 'isNaN'],
];

type Rewriting = [RegExp, string | ((...groups: string[]) => string)];

const rewritings: Rewriting[] = [
  [/"use strict";|\/\*# sourceURL=.*?\*\/;/g, ''],
  [/const (func\d+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g, 'const $1 = codePoints;'],
  [/const func\d+ = Object\.prototype\.hasOwnProperty;/g, ''],
  [/if\((func\d+)\((\w+)\) > (\d+)\)/g, 'if($2.length > $3 && $1($2) > $3)'],
  [/if\(func\d+\((\w+)\) < 1\)/g, 'if($1.length < 1)'],
  [/\((data\d*) && typeof \1 == "object" && !Array\.isArray\(\1\)\)/g, '(isObject($1))'],
  [/\(!\(\(\(typeof (\S+) == "number"\) && \(!\(\1 % 1\) && !isNaN\(\1\)\)\) && \(isFinite\(\1\)\)\)\)/g, '(!Number.isInteger($1))'],
  [/(data\d* [<>] -?\d+) \|\| isNaN\(data\d*\)/g, '$1'],
  // An error.
  [
    /const (err\d+) = \{(?:instancePath(.*?),schemaPath:(".*?"),keyword:(".*?"),params:(\{.*?\})(,propertyName:.*?)?)?\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
    errorCall,
  ],
  [/if\(vErrors !== null\)\{if\((_errs\d+)\)\{vErrors\.length = \1;\}else \{vErrors = null;\}\}/g, ''],
  // A part.
  [
    /if\(!\((validate\d+)\((\S+), \{instancePath(?::instancePath\+(.*?),parentData:.*?|,parentData,parentDataProperty),rootData,dynamicAnchors\}\)\)\)\{vErrors = .*?;errors = vErrors\.length;\}/g,
    (_, part = '', value = '', path = '""') => `vErrors = join(vErrors, ${path}, ${part}(${value}));`,
  ],
  [/\(data, \{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}\}=\{\}\)/g, '(data)'],
  [/validate\d+\.errors = vErrors;return errors === 0;/g, 'return vErrors;'],
  // Conditions: whether `then` or `else` held is said by their own errors.
  [/if\(!valid\d+\)\{errors\+\+;\}|let ifClause\d+;|let valid\d+ = true;/g, ''],
  [/const (_errs\d+) = errors;((?:(?!const _errs).)*?)var _valid\d+ = \1 === errors;valid\d+ = _valid\d+;(?:ifClause\d+ = "\w+";)?/g, '$2'],
];

/**
 * An error as one call. What says nothing by itself is only counted: a condition, what a branch of an exclusive choice
 * lacks, and what is wrong with the text of a key. The choice and the key have errors of their own.
 */
function errorCall(_all: string, _name: string, at = '', schemaPath = '', keyword = '', params = '', ofKey?: string) {
  if (!keyword || ofKey !== undefined || /\/oneOf\/|\/if$/.test(JSON.parse(schemaPath))) return 'errors++;';
  return `vErrors = fail(vErrors, ${at.replace(/^:instancePath\+/, '') || '""'}, ${keyword}, ${params});`;
}

/** The count of silent errors, where a function has none to compare. */
const withoutCount = (validator: string) =>
  validator.includes('_errs') ? validator : validator.replace('let errors = 0;', '');

/** The schemas that Ajv embeds are needed for their lists of allowed values only, which take their place. */
function withListsOnly(code: string): string {
  const schemas = new Map<string, unknown>();
  const rest = code.replace(
    /const (schema\d+) = (\{.*?\});(?=const |function |export )/g,
    (_, name: string, text: string) => {
      schemas.set(name, JSON.parse(text));
      return '';
    },
  );
  return rest.replace(/(schema\d+)((?:\.[\w$]+|\["[^"]+"\])+)/g, (all, name: string, path: string) => {
    const steps = [...path.matchAll(/\.([\w$]+)|\["([^"]+)"\]/g)].map((step) => step[1] ?? step[2] ?? '');
    const value = steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)?.[step], schemas.get(name));
    if (!Array.isArray(value)) throw new Error(`the compiled validator refers to ${all}, which is no list`);
    return JSON.stringify(value);
  });
}

const runtime = `const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const fail = (errors, instancePath, keyword, params) => {
  const error = { instancePath, keyword, params };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
};
const join = (errors, path, more) => {
  if (more === null) return errors;
  for (const error of more) {
    error.instancePath = path + error.instancePath;
    if (errors !== null) errors.push(error);
  }
  return errors ?? more;
};
const missing = (errors, path, value, names) => {
  for (const missingProperty of names)
    if (value[missingProperty] === undefined) errors = fail(errors, path, "required", { missingProperty });
  return errors;
};
const codePoints = (text) => {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++)
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) { length--; i++; }
  return length;
};
`;
