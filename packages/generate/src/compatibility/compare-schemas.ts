import type { Node } from '../emit/dialect.ts';
import { escapeToken } from '../pointer.ts';
import { type Change, type Reason, reasons } from './change.ts';

type Schema = Node | boolean;
/** Where a version has a name of its own. */
const IDENTITY = ['/title', '/properties/formatVersion/const'];
interface Place {
  pointer: string;
  /** Names that the object has in the earlier schema, where this one only adds to what is said of it. */
  known?: ReadonlySet<string>;
}

/**
 * What differs between two published schemas of a format, of which the second may be a later version or a later state
 * of the same. Parts are compared where they are used, once for each pair.
 * @throws Error if a keyword is met that nothing is known of: silence would pass it for no change.
 */
export function compareSchemas(before: Node, after: Node): Change[] {
  const changes: Change[] = [];
  const seen = new Set<string>();

  const say = (pointer: string, reason: Reason, was?: unknown, now?: unknown) =>
    changes.push({
      level: reasons[reason].level,
      pointer,
      reason,
      ...(was !== undefined && { was }),
      ...(now !== undefined && { now }),
    });

  const part = (schema: Node, name: string) => (schema.$defs as Record<string, Node>)[name] as Node;
  const nameOf = (node: Schema) => String((node as Node).$ref ?? '').replace('#/$defs/', '');

  const compare = (old: Schema, now: Schema, place: Place): void => {
    const { pointer } = place;
    if (old === false || now === false || old === true || now === true) {
      const [allowed, allows] = [old, now].map((one) => one !== false);
      if (allowed !== allows) say(pointer, allows ? 'wider' : 'narrower');
      else if (allows && old !== now) for (const reason of freed(old, now)) say(pointer, reason, old, now);
      return;
    }
    const [from, to] = [nameOf(old), nameOf(now)];
    if (from || to) {
      for (const keyword of annotations) judge(keyword, old, now, place);
      const pair = `${from} ${to} ${from && to ? '' : pointer}`;
      if (seen.has(pair)) return;
      seen.add(pair);
      const inside = { pointer: to ? `/$defs/${escapeToken(to)}` : pointer };
      compare(from ? part(before, from) : bare(old), to ? part(after, to) : bare(now), inside);
    } else for (const keyword of new Set([...Object.keys(old), ...Object.keys(now)])) judge(keyword, old, now, place);
  };

  const judge = (keyword: string, old: Node, now: Node, place: Place) => {
    const pointer = `${place.pointer}/${keyword}`;
    const [was, is] = [old[keyword], now[keyword]];
    if (Object.hasOwn(nested, keyword)) return nested[keyword as keyof typeof nested](old, now, place);
    const assertion = assertions[keyword];
    if (!assertion) throw new Error(`${pointer}: nothing is known of changes of ${keyword}`);
    if (JSON.stringify(was) === JSON.stringify(is) || IDENTITY.includes(pointer)) return;
    for (const reason of assertion(was, is)) say(pointer, reason, was, is);
  };

  /** What a name of an object must hold: of a closed object nothing that it does not know. */
  const memberOf = (node: Node, name: string): Schema =>
    ((node.properties as Record<string, Schema>)?.[name] ?? node.additionalProperties ?? true) as Schema;

  const members = (old: Node, now: Node, { pointer, known }: Place) => {
    for (const name of namesOf(old, now)) {
      // What the document did not know before cannot be taken from a profile.
      if (known && !known.has(name)) continue;
      compare(memberOf(old, name), memberOf(now, name), { pointer: `${pointer}/properties/${escapeToken(name)}` });
    }
  };

  const nested = {
    properties: members,
    // Nothing but names in common: what is told of those is told there.
    $defs: () => {},
    additionalProperties: (old: Node, now: Node, { pointer }: Place) =>
      compare((old.additionalProperties ?? true) as Schema, (now.additionalProperties ?? true) as Schema, {
        pointer: `${pointer}/additionalProperties`,
      }),
    ...Object.fromEntries(
      ['items', 'propertyNames', 'then', 'else'].map((keyword) => [
        keyword,
        (old: Node, now: Node, { pointer, known }: Place) =>
          compare((old[keyword] ?? true) as Schema, (now[keyword] ?? true) as Schema, {
            pointer: `${pointer}/${keyword}`,
            ...(known && { known }),
          }),
      ]),
    ),
    /** The profiles of a document: a condition each, and what follows from it. */
    allOf: (old: Node, now: Node, { pointer }: Place) => {
      const [was, is] = [old, now].map((node) => rowsOf(node)) as [Map<string, Node>, Map<string, Node>];
      const known = new Set(Object.keys((old.properties ?? {}) as object));
      for (const [condition, row] of was) {
        const index = [...is.keys()].indexOf(condition);
        const place = { pointer: `${pointer}/allOf/${index}/then`, known };
        if (index < 0) compare((row.then ?? true) as Schema, {}, { pointer: `${pointer}/allOf`, known });
        else compare(inProfile(old, row), inProfile(now, is.get(condition) as Node), place);
      }
      const profiles = new Set(profileOf(old).enum as unknown[]);
      for (const [condition, row] of is) {
        // What documents of a new profile must hold takes nothing from those that were there before.
        const profile = profileOf(row.if as Node).const;
        if (was.has(condition) || (profile !== undefined && !profiles.has(profile))) continue;
        compare({ required: old.required }, inProfile(now, row), { pointer: `${pointer}/allOf`, known });
      }
    },
  };

  compare(before, after, { pointer: '' });
  return changes;
}

const namesOf = (...nodes: Node[]) => new Set(nodes.flatMap((node) => Object.keys((node.properties ?? {}) as object)));

/** Conditions on the document, by the text of what must be for them to apply. */
const rowsOf = (node: Node) =>
  new Map(((node.allOf ?? []) as Node[]).map((row): [string, Node] => [JSON.stringify(row.if), row]));

const profileOf = (node: Node) => (node.properties as Record<string, Node> | undefined)?.profile ?? {};

/** What a row says of documents of a profile; what it requires, together with what every document requires. */
const inProfile = ({ required = [] }: Node, { then = {} }: Node): Node => {
  const row = then as Node;
  return { ...row, required: [...new Set([...(required as string[]), ...((row.required ?? []) as string[])])] };
};

/** Between a schema and `true`, which takes everything. */
const freed = (old: Schema, now: Schema): Reason[] => {
  const isEmpty = (one: Schema) => one === true || Object.keys(one).every((keyword) => isAnnotation(keyword));
  if (isEmpty(old) && isEmpty(now)) return [];
  return isEmpty(now) ? ['wider'] : ['narrower'];
};
const annotations = ['description', 'title', 'deprecated'];
const isAnnotation = (keyword: string) => annotations.includes(keyword);
/** A schema without what is told of it. */
const bare = (node: Node): Node =>
  Object.fromEntries(Object.entries(node).filter(([keyword]) => !isAnnotation(keyword)));

type Assertion = (was: unknown, is: unknown) => Reason[];

/** A limit; none is no limit. */
const limit =
  (isUpper: boolean): Assertion =>
  (was, is) => {
    const [old, now] = [was, is].map((one) => (one as number | undefined) ?? (isUpper ? Infinity : -Infinity));
    return [(now as number) > (old as number) === isUpper ? 'wider' : 'narrower'];
  };

/** A list of all that is allowed; none allows everything. */
const allowed =
  (values: (node: unknown) => unknown[]): Assertion =>
  (was, is) => {
    if (was === undefined) return ['narrower'];
    if (is === undefined) return ['wider'];
    const [old, now] = [values(was), values(is)];
    return setReasons(now, old);
  };

/** Of two lists of what is allowed, or the other way round of what is demanded. */
function setReasons(more: readonly unknown[], less: readonly unknown[]): Reason[] {
  const reasons: Reason[] = [];
  if (less.some((value) => !more.includes(value))) reasons.push('narrower');
  if (more.some((value) => !less.includes(value))) reasons.push('wider');
  return reasons.length > 0 ? reasons : ['wording'];
}

const wordingOnly: Assertion = () => ['wording'];

/** What a change of each keyword means, where both values differ. */
const assertions: Record<string, Assertion> = {
  ...Object.fromEntries(['maxLength', 'maxItems', 'maximum', 'maxProperties'].map((one) => [one, limit(true)])),
  ...Object.fromEntries(['minLength', 'minItems', 'minimum', 'minProperties'].map((one) => [one, limit(false)])),
  type: allowed((type) => (type === 'number' ? ['number', 'integer'] : [type])),
  enum: allowed((values) => values as unknown[]),
  const: allowed((value) => [value]),
  oneOf: allowed((options) => (options as { required: string[] }[]).map(({ required }) => required.join())),
  required: (was = [], is = []) => setReasons(was as string[], is as string[]),
  pattern: (was, is) => (is === undefined ? ['wider'] : was === undefined ? ['narrower'] : ['other']),
  if: () => ['other'],
  description: wordingOnly,
  title: wordingOnly,
  deprecated: wordingOnly,
  $id: () => [],
  $schema: () => ['other'],
};
