/** Ajv's text for one error at the place that the group numbered `at` captured. */
const fail = (at: number, keyword: string, params: string) =>
  `vErrors = fail\\(vErrors, \\${at}, "${keyword}", \\{${params}\\}\\);`;
const first = (keyword: string, params: string) =>
  `vErrors = fail\\(vErrors, ("[^"]*"), "${keyword}", \\{${params}\\}\\);`;
const NUMBER = '(-?[\\d.e+]+)';
const STRING = String.raw`"(?:[^"\\]|\\.)*"`;

/** What a text, a number, a choice or a list must be, each as Ajv writes it: the value, its place, and what is asked. */
const checks: [RegExp, (...groups: string[]) => string][] = [
  [
    new RegExp(
      `if\\(typeof (\\w+) === "string"\\)\\{if\\(\\1\\.length > (\\d+) && codePoints\\(\\1\\) > \\2\\)\\{${first('maxLength', 'limit: \\2')}\\}` +
        `(?:if\\(\\1\\.length < (1)\\)\\{${fail(3, 'minLength', 'limit: 1')}\\})?` +
        `(?:if\\(!(pattern\\d+)\\.test\\(\\1\\)\\)\\{${fail(3, 'pattern', `pattern: ${STRING}`)}\\})?` +
        `\\}else \\{${fail(3, 'type', 'type: "string"')}\\}`,
      'g',
    ),
    (_, value = '', most = '', at = '', least = '0', pattern = '') =>
      join(
        at,
        `text(${[value, most, least, ...(pattern && [pattern, pattern.replace('pattern', 'source')])].join(', ')})`,
      ),
  ],
  [
    new RegExp(
      `if\\(!Number\\.isInteger\\((\\w+)\\)\\)\\{${first('type', 'type: "integer"')}\\}` +
        `if\\(\\(typeof \\1 == "number"\\) && \\(isFinite\\(\\1\\)\\)\\)\\{if\\(\\1 > ${NUMBER}\\)\\{${fail(2, 'maximum', 'limit: \\3')}\\}` +
        `if\\(\\1 < ${NUMBER}\\)\\{${fail(2, 'minimum', 'limit: \\4')}\\}\\}`,
      'g',
    ),
    (_, value = '', at = '', most = '', least = '') => join(at, `integer(${value}, ${least}, ${most})`),
  ],
  [
    new RegExp(
      `if\\(typeof (\\w+) !== "string"\\)\\{${first('type', 'type: "string"')}\\}` +
        `if\\(!\\([^{}]*?\\)\\)\\{${fail(2, 'enum', 'allowedValues: (\\[[^\\]]*\\])')}\\}`,
      'g',
    ),
    (_, value = '', at = '', allowed = '') => join(at, `choice(${value}, ${allowed})`),
  ],
  [
    new RegExp(
      `if\\(Array\\.isArray\\((\\w+)\\)\\)\\{if\\(\\1\\.length > (\\d+)\\)\\{${first('maxItems', 'limit: \\2')}\\}` +
        `const len\\d+ = \\1\\.length;for\\(let (i\\d+)=0; \\4<len\\d+; \\4\\+\\+\\)\\{const more = (validate\\d+)\\(\\1\\[\\4\\]\\);if\\(more !== null\\)vErrors = join\\(vErrors, "[^"]*/" \\+ \\4, more\\);\\}` +
        `\\}else \\{${fail(3, 'type', 'type: "array"')}\\}`,
      'g',
    ),
    (_, value = '', most = '', at = '', _index, part = '') => join(at, `list(${value}, ${most}, ${part})`),
  ],
];

const join = (at: string, errors: string) => `vErrors = join(vErrors, ${at}, ${errors});`;

/** A member whose value is judged by one call, at the place that the member is. */
const MEMBER =
  /case "([\w$]+)":\{(present\d+\+\+;)?(?:let (data\d+) = (member\d+);)?vErrors = join\(vErrors, "\/\1", (\w+)\((?:\3|\4|(member\d+))((?:, [^;]*?)?)\)\);\}break;/g;
/** A part of which no more is asked than one call does. */
const ONLY_CALL = /let vErrors = null;vErrors = join\(vErrors, "", ([^;]*)\);return vErrors;/g;
/** Members that follow each other. */
const RUN = /(?:case "[\w$]+":\{[^{}]*\}break;)+/g;
const CASE = /(case "[\w$]+":)(\{[^{}]*\}break;)/g;

/** A pattern, and its text for the error. */
const PATTERN = new RegExp(`const pattern(\\d+) = new RegExp\\((${STRING}), "u"\\);`, 'g');
/** A list of allowed values, which is not to be made anew for every value. */
const ALLOWED = /(?<=choice\(\w+, )\[[^\]]*\]/g;

/**
 * Has what is asked of a value done by functions that all parts share, and members of which the same is asked told once:
 * that takes a third off a compiled validator, and no time.
 */
export function withShortCalls(code: string): string {
  const lists = new Map<string, string>();
  const nameOf = (list: string) => {
    const name = lists.get(list) ?? `allowed${lists.size}`;
    lists.set(list, name);
    return name;
  };
  const short = checks
    .reduce((text, [pattern, call]) => text.replace(pattern, call), code)
    .replace(PATTERN, 'const source$1 = $2;const pattern$1 = new RegExp(source$1, "u");')
    .replace(ALLOWED, nameOf)
    .replace(ONLY_CALL, 'const vErrors = $1;return vErrors;')
    .replace(MEMBER, (_, name, count = '', _data, member, check, own = member, more = '') => {
      const key = own.replace('member', 'key');
      return `case "${name}":{${count}vErrors = at(vErrors, ${key}, ${check}(${own}${more}));}break;`;
    })
    .replace(RUN, (run) => {
      const names = new Map<string, string>();
      for (const [, name = '', body = ''] of run.matchAll(CASE)) names.set(body, (names.get(body) ?? '') + name);
      return [...names].map(([body, cases]) => cases + body).join('');
    });
  return [...lists].map(([list, name]) => `const ${name} = ${list};`).join('') + short;
}

/** The functions that are called, beside those of compact.ts. */
export const shortCalls = `const at = (errors, key, more) => (more === null ? errors : join(errors, "/" + key, more));
const text = (value, most, least, pattern, source) => {
  if (typeof value !== "string") return fail(null, "", "type", { type: "string" });
  let errors = null;
  if (value.length > most && codePoints(value) > most) errors = fail(errors, "", "maxLength", { limit: most });
  if (value.length < least) errors = fail(errors, "", "minLength", { limit: least });
  if (pattern !== undefined && !pattern.test(value)) errors = fail(errors, "", "pattern", { pattern: source });
  return errors;
};
const integer = (value, least, most) => {
  let errors = Number.isInteger(value) ? null : fail(null, "", "type", { type: "integer" });
  if (!Number.isFinite(value)) return errors;
  if (value > most) errors = fail(errors, "", "maximum", { limit: most });
  if (value < least) errors = fail(errors, "", "minimum", { limit: least });
  return errors;
};
const choice = (value, allowed) => {
  if (allowed.includes(value)) return null;
  const errors = typeof value === "string" ? null : fail(null, "", "type", { type: "string" });
  return fail(errors, "", "enum", { allowedValues: [...allowed] });
};
const list = (value, most, part) => {
  if (!Array.isArray(value)) return fail(null, "", "type", { type: "array" });
  let errors = value.length > most ? fail(null, "", "maxItems", { limit: most }) : null;
  for (let index = 0; index < value.length; index++) errors = at(errors, index, part(value[index]));
  return errors;
};
`;
