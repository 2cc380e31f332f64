/** One change of one keyword of a published schema. */
export interface Mutation {
  operator: string;
  /** JSON Pointer of the schema object that holds the keyword. */
  place: string;
  /** What was changed, for people. */
  change: string;
  /** The changed copy. */
  schema: Node;
}
export type Node = Record<string, unknown>;
/** Whole numbers from 0 up to, not including, the limit. */
export type Random = (limit: number) => number;

/** A small generator of pseudo-random numbers (mulberry32), so that a seed tells which mutations were tried. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return Math.floor((((word ^ (word >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

interface Site {
  node: Node;
  place: string;
  /** Whether it is the document itself or a named part, hence has members. */
  schema: Node;
}
/** Changes a node in place and says what it did; undefined where it does not apply. */
type Operator = (site: Site, random: Random) => string | undefined;

const limits = `maxLength minLength maxItems minItems maxProperties minProperties minimum maximum`.split(' ');
const removable = [...limits, 'pattern', 'enum', 'type', 'propertyNames', 'oneOf', '$ref', 'const', 'items'];
const types = ['string', 'number', 'integer', 'boolean', 'array', 'object'];
const characters = [...'abzAZ019-.[]?{}()|^$+_:/ é'];

const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)] as T;
const without = <T>(list: readonly T[], one: T) => list.filter((each) => each !== one);

/** A keyword's place in a node, changed with the help of the value that was there. */
const change = (node: Node, keyword: string, value: unknown) => {
  const before = JSON.stringify(node[keyword]);
  node[keyword] = value;
  return `${keyword} ${before} → ${JSON.stringify(value)}`;
};

const step =
  (by: number): Operator =>
  ({ node }, random) => {
    const present = limits.filter((keyword) => typeof node[keyword] === 'number');
    if (present.length === 0) return undefined;
    const keyword = pick(present, random);
    return change(node, keyword, (node[keyword] as number) + by);
  };

/** Every way in which one keyword may be changed. */
export const operators: Record<string, Operator> = {
  'limit + 1': step(1),
  'limit - 1': step(-1),
  'keyword removed': ({ node }, random) => {
    const present = removable.filter((keyword) => keyword in node);
    if (present.length === 0) return undefined;
    const keyword = pick(present, random);
    const before = JSON.stringify(node[keyword]);
    delete node[keyword];
    return `${keyword} ${before} removed`;
  },
  'enum value added': ({ node }) => {
    const values = node.enum as string[] | undefined;
    return values && change(node, 'enum', [...values, 'one-more']);
  },
  'enum value removed': ({ node }, random) => {
    const values = node.enum as string[] | undefined;
    return values && values.length > 1 ? change(node, 'enum', without(values, pick(values, random))) : undefined;
  },
  'enum value renamed': ({ node }, random) => {
    const values = node.enum as string[] | undefined;
    if (!values) return undefined;
    const at = random(values.length);
    return change(
      node,
      'enum',
      values.map((value, index) => (index === at ? `${value}s` : value)),
    );
  },
  'required added': ({ node }, random) => {
    const optional = Object.entries((node.properties ?? {}) as Node)
      .filter(([, child]) => typeof child === 'object')
      .map(([name]) => name)
      .filter((name) => !((node.required ?? []) as string[]).includes(name));
    if (optional.length === 0) return undefined;
    return change(node, 'required', [...((node.required ?? []) as string[]), pick(optional, random)]);
  },
  'required removed': ({ node }, random) => {
    const required = node.required as string[] | undefined;
    if (!required || required.length === 0) return undefined;
    return change(node, 'required', without(required, pick(required, random)));
  },
  'pattern changed': ({ node }, random) => {
    const pattern = node.pattern as string | undefined;
    if (pattern === undefined) return undefined;
    const at = random(pattern.length);
    const insert = pick(characters, random);
    const changed = pick(
      [
        pattern.slice(0, at) + pattern.slice(at + 1),
        pattern.slice(0, at) + insert + pattern.slice(at + 1),
        pattern.slice(0, at) + insert + pattern.slice(at),
      ],
      random,
    );
    return isPattern(changed) && meaning(changed) !== meaning(pattern) ? change(node, 'pattern', changed) : undefined;
  },
  'type changed': ({ node }, random) => {
    if (typeof node.type !== 'string') return undefined;
    return change(node, 'type', pick(without(types, node.type), random));
  },
  'unknown members allowed': ({ node }) =>
    node.additionalProperties === false ? change(node, 'additionalProperties', true) : undefined,
  'values of a map not checked': ({ node }) =>
    asserts(node.additionalProperties) ? change(node, 'additionalProperties', true) : undefined,
  'map closed': ({ node }) =>
    typeof node.additionalProperties === 'object' ? change(node, 'additionalProperties', false) : undefined,
  'const changed': ({ node }) => (typeof node.const === 'string' ? change(node, 'const', `${node.const}s`) : undefined),
  'reference redirected': ({ node, schema }, random) => {
    if (typeof node.$ref !== 'string') return undefined;
    const others = Object.keys(schema.$defs as Node).map((name) => `#/$defs/${name}`);
    return change(node, '$ref', pick(without(others, node.$ref), random));
  },
  'exclusive choice lacks one': ({ node }, random) => {
    const branches = node.oneOf as Node[] | undefined;
    return branches && change(node, 'oneOf', without(branches, pick(branches, random)));
  },
  'field removed': ({ node }, random) => {
    const names = Object.keys((node.properties ?? {}) as Node);
    if (names.length === 0 || node.additionalProperties !== false) return undefined;
    const name = pick(names, random);
    node.properties = Object.fromEntries(Object.entries(node.properties as Node).filter(([key]) => key !== name));
    node.required = without((node.required ?? []) as string[], name);
    return `properties: ${name} removed`;
  },
  'field made false': ({ node }, random) => {
    if (node.additionalProperties !== false) return undefined;
    const name = pick(Object.keys((node.properties ?? {}) as Node), random);
    node.properties = { ...(node.properties as Node), [name]: false };
    return `properties: ${name} → false`;
  },
  'profile row removed': ({ node }, random) => {
    const rows = node.allOf as Node[] | undefined;
    return rows && change(node, 'allOf', without(rows, pick(rows, random)));
  },
  'profile allows a field': ({ node }, random) => {
    const names = Object.entries((node.properties ?? {}) as Node).filter(([, child]) => child === false);
    if (names.length === 0) return undefined;
    const [name] = pick(names, random);
    node.properties = { ...(node.properties as Node), [name]: true };
    return `properties: ${name} false → true`;
  },
  'profile refuses a field': ({ node, place, schema }, random) => {
    if (!/^[/]allOf[/][0-9]+[/]then$/.test(place)) return undefined;
    const taken = node.properties as Node;
    const free = Object.keys(schema.properties as Node).filter((name) => !(name in taken) && name !== 'profile');
    const name = pick(free, random);
    node.properties = { ...taken, [name]: false };
    return `properties: ${name} → false`;
  },
};

const annotations = new Set(['title', 'description']);
const asserts = (node: unknown) =>
  typeof node === 'object' && node !== null && Object.keys(node).some((keyword) => !annotations.has(keyword));

/** A pattern with its classes written out, so that `[0-9]` and `[0-99]` are the same. */
const meaning = (pattern: string) =>
  pattern.replace(/\[[^\]]*\]/g, (all) => {
    const points = Array.from({ length: 0x100 }, (_, point) => String.fromCodePoint(point));
    return `[${points.filter((point) => isPattern(all) && new RegExp(all, 'u').test(point)).join('')}]`;
  });

function isPattern(source: string) {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}

/** Every schema object of a schema with its place. */
export function* sites(schema: Node, node: Node = schema, place = ''): Generator<Site> {
  yield { node, place, schema };
  for (const [keyword, value] of Object.entries(node)) {
    if (typeof value !== 'object' || value === null) continue;
    if (keyword === 'properties' || keyword === '$defs') {
      for (const [name, child] of Object.entries(value))
        if (typeof child === 'object') yield* sites(schema, child as Node, `${place}/${keyword}/${name}`);
    } else if (Array.isArray(value)) {
      for (const [index, child] of value.entries())
        if (typeof child === 'object') yield* sites(schema, child as Node, `${place}/${keyword}/${index}`);
    } else yield* sites(schema, value as Node, `${place}/${keyword}`);
  }
}

/** A random change: first the kind of change, then a place where it applies, so that rare kinds are tried as often. */
export function mutate(original: Node, random: Random): Mutation {
  for (;;) {
    const operator = pick(Object.keys(operators), random);
    const schema = structuredClone(original);
    const places = [...sites(schema)].filter((site) =>
      operators[operator]?.({ ...site, node: structuredClone(site.node) }, random),
    );
    if (places.length === 0) continue;
    const site = pick(places, random);
    const what = operators[operator]?.(site, random);
    if (what) return { operator, place: site.place, change: what, schema };
  }
}
