import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Expected } from '../../../../schemas/conformance/v1.0/gateway/gateway-case.ts';

/** Bytes of documents by name, as they are sent. */
export type Documents = (name: string) => Uint8Array;

/** What a value is expected to be, in words; undefined if it is. */
export function notAsExpected(expected: Expected, value: unknown, documents: Documents): string | undefined {
  if (typeof expected !== 'object' || expected === null)
    return isDeepStrictEqual(value, expected) ? undefined : JSON.stringify(expected);
  const [kind = '', wanted] = Object.entries(expected)[0] as [string, never];
  const judge = kinds[kind];
  if (!judge) throw new Error(`the case expects ${kind}, which this version of the program does not know`);
  return judge(wanted, value, documents);
}

type Judge = (wanted: never, value: unknown, documents: Documents) => string | undefined;

const kinds: Readonly<Record<string, Judge>> = {
  is: (wanted: string, value) => ((value === undefined) === (wanted === 'absent') ? undefined : wanted),
  count: (wanted: number, value) =>
    Array.isArray(value) && value.length === wanted ? undefined : `a list of ${wanted}`,
  atLeast: (wanted: number, value) => (Number(value) >= wanted ? undefined : `at least ${wanted}`),
  pattern: (wanted: string, value) =>
    typeof value === 'string' && new RegExp(wanted, 'u').test(value) ? undefined : `a text that matches ${wanted}`,
  includes: (wanted: object, value) =>
    hasSome(value, wanted) ? undefined : `a list with an item that has ${JSON.stringify(wanted)}`,
  excludes: (wanted: object, value) =>
    Array.isArray(value) && !hasSome(value, wanted) ? undefined : `a list without ${JSON.stringify(wanted)}`,
  sha256Of: (wanted: string, value, documents) => equal(value, digestOf(documents(wanted), 'hex')),
  contentDigestOf: (wanted: string, value, documents) =>
    equal(value, `sha-256=:${digestOf(documents(wanted), 'base64')}:`),
  lengthOf: (wanted: string, value, documents) => equal(value, documents(wanted).length),
};

const equal = (value: unknown, wanted: unknown) => (value === wanted ? undefined : JSON.stringify(wanted));

const hasSome = (list: unknown, members: object) =>
  Array.isArray(list) &&
  list.some((item) => Object.entries(members).every(([name, value]) => isDeepStrictEqual(item?.[name], value)));

export const digestOf = (bytes: Uint8Array, encoding: 'hex' | 'base64') =>
  createHash('sha256').update(bytes).digest(encoding);
