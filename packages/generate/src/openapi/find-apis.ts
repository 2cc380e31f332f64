import type { TSchema } from '@sinclair/typebox';
import type { Operation, Role } from '@waypost/schemas/define';
import type { Words } from '../layers.ts';
import { find, load, loadJson } from '../sources.ts';

/** A problem that operations answer with, by its name in schemas/api/<version>/problems.json. */
export interface ProblemSource {
  status: number;
  /** When it is answered, in English. */
  when: string;
  /** Headers that come with it. */
  headers?: string[];
  /** Arguments of `detail`, as in the example. */
  args?: Record<string, string>;
  title: Words;
  detail: Words;
  /** What is said in place of `detail` where more is known. */
  variants?: Record<string, Words>;
}

/** What the contract says besides its operations: schemas/api/<version>/parts/api.ts. */
export interface ApiInfo {
  title: string;
  version: string;
  status: string;
  description: string;
  license: object;
  servers: object[];
  tags: Record<string, string>;
  headers: Record<string, TSchema>;
  /** The schema of problems. */
  problem: TSchema;
  securitySchemes: Record<string, object>;
}

/** One version of the HTTP contract as it stands in schemas/api/. */
export interface ApiSource extends ApiInfo {
  /** Name of its folder: `v1`. */
  folder: string;
  operations: Operation[];
  problems: Record<string, ProblemSource>;
}

export const roles: readonly Role[] = ['submitter', 'viewer', 'regulator', 'admin'];

/** Every version of the contract, found by folder. */
export async function findApis(): Promise<ApiSource[]> {
  return Promise.all(
    (await find(['schemas/api/*/problems.json'])).map(async (file) => {
      const home = file.replace(/\/[^/]+$/, '');
      const { api } = await load<{ api: ApiInfo }>(`${home}/parts/api.ts`);
      const problems = await loadJson<ApiSource['problems']>(file);
      const operations: Operation[] = [];
      for (const operation of await find([`${home}/*.ts`]))
        operations.push(checked((await load<{ default: Operation }>(operation)).default, operation));
      return { ...api, folder: home.replace(/^.*\//, ''), operations: ordered(operations, api), problems };
    }),
  );
}

/** Name of the file of an operation: its id in kebab-case. */
export const operationFile = (id: string) => `${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

/** An operation that says who may call it, in the file that bears its name. */
export function checked(operation: Operation, file: string): Operation {
  const { id, access } = operation;
  const name = operationFile(id);
  if (!file.endsWith(`/${name}`)) throw new Error(`${file}: ${id} belongs into ${name}`);
  const isStated = access === 'public' || (Array.isArray(access) && access.length > 0);
  if (!isStated) throw new Error(`${file}: it does not say who may call it (access)`);
  const unknown = access === 'public' ? [] : access.filter((role) => !roles.includes(role));
  if (unknown.length > 0) throw new Error(`${file}: unknown role ${unknown.join(', ')}`);
  return operation;
}

/** By tag, in the order of the API's table, then by path; two of one method and path are an error. */
function ordered(operations: Operation[], { tags }: ApiInfo): Operation[] {
  const places = new Map<string, string>();
  for (const { id, method, path } of operations) {
    const place = `${method} ${path.replace(/\{[^}]*\}/g, '{}')}`;
    if (places.has(place)) throw new Error(`${id}: ${method} ${path} is ${places.get(place)}`);
    places.set(place, id);
  }
  const names = Object.keys(tags);
  return operations.sort(
    (a, b) => names.indexOf(a.tag) - names.indexOf(b.tag) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
  );
}
