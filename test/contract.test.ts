import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readJson, root } from './published.ts';

interface Operation {
  operationId: string;
  security?: unknown[];
  parameters?: { name: string; schema: Schema }[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Response>;
}
interface Schema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  const?: unknown;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  additionalProperties?: unknown;
  items?: Schema;
  oneOf?: Schema[];
  examples?: unknown[];
}
interface Media {
  schema: Schema;
  examples?: Record<string, { $ref?: string; value?: unknown }>;
}
interface Response {
  $ref?: string;
  content?: Record<string, Media>;
}
interface Problem {
  status: number;
  type: string;
  headers: string[];
  arguments: string[];
  title: Record<string, string>;
  detail: Record<string, string>;
}

const file = 'specs/openapi/v1/openapi.json';
const contract = readJson<{ paths: Record<string, Record<string, Operation>>; components: object }>(file);
const problems = readJson<Record<string, Problem>>('specs/openapi/v1/problems.json');
const operations = Object.values(contract.paths).flatMap((path) => Object.values(path));

const resolve = <T>(node: { $ref?: string }): T =>
  node.$ref
    ? (node.$ref
        .split('/')
        .slice(1)
        .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], contract) as T)
    : (node as T);

describe.each(operations)('$operationId', ({ security, parameters = [], requestBody, responses }) => {
  test('says who may call it', () => expect(security).toBeInstanceOf(Array));

  test('answers each status that is no success with problems of that status', () => {
    const failed = Object.entries(responses).filter(([status]) => Number(status) >= 400);
    for (const [status, answer] of failed) {
      const { content } = resolve<Response>(answer);
      const examples = Object.entries(content?.['application/problem+json']?.examples ?? {});
      expect(examples.length).toBeGreaterThan(0);
      for (const [name, example] of examples) {
        const { value } = resolve<{ value: Problem }>(example);
        expect(problems[name]).toMatchObject({ status: Number(status), type: value.type });
      }
    }
  });

  test('shows examples that its schemas admit', () => {
    const bodies = [requestBody, ...Object.values(responses).map((answer) => resolve<Response>(answer))];
    for (const { schema, examples = {} } of bodies.flatMap((body) => Object.values(body?.content ?? {})))
      for (const [name, example] of Object.entries(examples))
        expect([name, errorsOf(schema, resolve<{ value: unknown }>(example).value)]).toEqual([name, []]);
    for (const { name, schema } of parameters)
      for (const example of schema.examples ?? []) expect([name, errorsOf(schema, example)]).toEqual([name, []]);
  });

  test('shows an example of each JSON body that it gives or takes', () => {
    const bodies = [requestBody, ...Object.values(responses).map((answer) => resolve<Response>(answer))];
    const media = bodies.flatMap((body) => Object.entries(body?.content ?? {}));
    expect(
      media.filter(([type, { examples }]) => type.endsWith('json') && type !== 'application/x-ndjson' && !examples),
    ).toEqual([]);
  });

  test('bounds what it takes', () => {
    const { formats } = readJson<{ formats: { collection?: string }[] }>('specs/index.json');
    const collections = new Set(formats.map(({ collection }) => `/${collection}`));
    const unbounded: string[] = [];
    const seen = new Set<string>();
    const visit = (node: Schema, place: string) => {
      if (node.$ref) {
        if (!seen.has(node.$ref)) visit(resolve<Schema>(seen.add(node.$ref) && { $ref: node.$ref }), node.$ref);
        return;
      }
      const { type, properties = {}, items, oneOf = [] } = node;
      const isShort = node.enum ?? node.const ?? node.maxLength;
      if (type === 'string' && isShort === undefined) unbounded.push(`${place}: text`);
      if (type === 'integer' && (node.minimum ?? node.maximum) === undefined) unbounded.push(`${place}: number`);
      if (type === 'array' && !node.maxItems && !collections.has(place)) unbounded.push(`${place}: list`);
      if (node.properties && node.additionalProperties !== false) unbounded.push(`${place}: members`);
      for (const [name, child] of Object.entries(properties)) visit(child, `/${name}`);
      for (const child of items ? [items, ...oneOf] : oneOf) visit(child, `${place}/…`);
    };
    for (const { schema } of [...parameters, ...Object.values(requestBody?.content ?? {})]) visit(schema, '');
    expect(unbounded).toEqual([]);
  });
});

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true, validateFormats: true }));
ajv.addSchema({ components: contract.components }, 'contract');

/** What a schema of the contract does not admit in a value. */
function errorsOf(schema: object, value: unknown): unknown[] {
  const text = JSON.stringify(schema).replaceAll('"#/components/', '"contract#/components/');
  const validate = ajv.compile(JSON.parse(text));
  return validate(value) ? [] : (validate.errors ?? []);
}

test.each(Object.entries(problems))('problem %s is told in five languages with the same arguments', (_, problem) => {
  for (const texts of [problem.title, problem.detail])
    expect(Object.keys(texts).sort()).toEqual(['ar', 'en', 'es', 'fr', 'pt']);
  for (const detail of Object.values(problem.detail))
    expect([...new Set([...detail.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort()).toEqual(
      [...problem.arguments].sort(),
    );
  const french = problem.detail.fr?.replace(/«\u00a0[^»]*\u00a0»/g, '');
  expect(french).not.toMatch(/[^\u00a0\d][;:?!](?: |$)|[«»]/);
});

test('each problem but that of an unknown method is an answer of some operation', () => {
  const named = operations.flatMap(({ responses }) =>
    Object.values(responses).flatMap((answer) =>
      Object.keys(resolve<Response>(answer).content?.['application/problem+json']?.examples ?? {}),
    ),
  );
  expect(Object.keys(problems).filter((name) => !named.includes(name))).toEqual(['method-not-allowed']);
});

test.each([
  ['Rule', readJson<object[]>('specs/rules/index.json')],
  [
    'Catalog',
    readJson<{ catalogs: { path: string }[] }>('specs/index.json').catalogs.map(({ path }) =>
      readJson(`specs/${path}`),
    ),
  ],
])('what is published fits the schema of its answer: %s', (name, published) => {
  const wrong = published.flatMap((one) => errorsOf({ $ref: `#/components/schemas/${name}` }, one));
  expect(wrong).toEqual([]);
  expect(published.length).toBeGreaterThan(20);
});

test('YAML says the same as JSON', () => {
  expect(parse(readFileSync(`${root}specs/openapi/v1/openapi.yaml`, 'utf8'))).toEqual(contract);
});

/** What Redocly says of a change. */
interface Change {
  path: string;
  kind: string;
  impact: string;
  verdicts: { message: string }[];
}

describe('redocly', () => {
  const run = promisify(execFile);
  const redocly = (...args: string[]) =>
    run(`${root}test/node_modules/.bin/redocly`, [...args, `--config=${root}test/redocly.yaml`], {
      cwd: root,
      maxBuffer: 2 ** 27,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true' },
    }).then(
      ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
      ({ code, stdout, stderr }) => ({ code: Number(code), text: stdout + stderr }),
    );

  test('lints the contract without a remark', async () => {
    const { code, text } = await redocly('lint', file, '--format=summary');
    expect(code, text).toBe(0);
  });

  const released = 'specs/openapi/v1/released.json';
  /** What of a contract is broken by another. A document may be of one more version: whoever hands in none loses nothing. */
  async function broken(before: string, after: string) {
    const { text } = await redocly('diff', before, after, '--format=json', '--lint-config=off');
    const { changes } = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as { changes: Change[] };
    const isVersion = ({ kind, verdicts }: Change) =>
      kind === 'added' && verdicts.every(({ message }) => message === '`oneOf` subschema of `Document` was added.');
    return changes.filter((change) => change.impact === 'major' && !isVersion(change)).map(({ path }) => path);
  }

  test.skipIf(!existsSync(root + released))('the contract breaks nothing of its last release', async () => {
    expect(await broken(released, file)).toEqual([]);
  });

  test('would say so if it did', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'waypost-contract-'));
    const changed = JSON.parse(JSON.stringify(contract));
    delete changed.paths[Object.keys(changed.paths)[0] as string];
    await writeFile(join(folder, 'changed.json'), JSON.stringify(changed));
    const changes = [await broken(file, file), await broken(file, join(folder, 'changed.json'))];
    await rm(folder, { recursive: true });
    expect(changes).toEqual([[], [expect.any(String)]]);
  });
});
