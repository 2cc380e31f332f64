import { Type } from '@sinclair/typebox';
import type { Operation } from '@waypost/schemas/define';
import { expect, test } from 'vitest';
import { findVersions } from '../sources.ts';
import { clientOperations } from './client-operations.ts';
import { type ApiSource, checked, findApis } from './find-apis.ts';
import { openApiFile } from './openapi-file.ts';

const [api] = (await findApis()) as [ApiSource];
const versions = await findVersions();
const ping: Operation = {
  id: 'getPing',
  method: 'get',
  path: '/v1/pings/{ping}',
  tag: 'service',
  summary: 'Ping',
  description: 'Answers.',
  access: ['viewer', 'admin'],
  parameters: { path: Type.Object({ ping: Type.String({ description: 'Which.', maxLength: 9 }) }) },
  replies: { 200: { description: 'Pong.', content: { 'text/plain': { schema: Type.String({ maxLength: 9 }) } } } },
};
const nodeOf = (operation: Operation) => {
  const contract = openApiFile({ ...api, operations: [operation] }, versions);
  const { paths } = JSON.parse(JSON.stringify(contract));
  return paths[operation.path][operation.method];
};

test('an operation is one file: access, parameters and problems follow from what it says', () => {
  const node = nodeOf(ping);
  expect(node.operationId).toBe('getPing');
  expect(node.security).toEqual([
    { apiKey: ['viewer'] },
    { oidc: ['viewer'] },
    { apiKey: ['admin'] },
    { oidc: ['admin'] },
  ]);
  expect(node.parameters).toEqual([
    { name: 'ping', in: 'path', required: true, description: 'Which.', schema: { type: 'string', maxLength: 9 } },
  ]);
  expect(Object.keys(node.responses)).toEqual(['200', '401', '403', '404', '429', '500', '503']);
  expect(node.responses[404]).toEqual({ $ref: '#/components/responses/NotFound' });
});

test('a public operation says so, and knows no one', () => {
  const node = nodeOf({ ...ping, access: 'public' });
  expect(node.security).toEqual([]);
  expect(Object.keys(node.responses)).toEqual(['200', '404', '429', '500', '503']);
});

test('an operation that admits every role forbids nothing', () => {
  const node = nodeOf({ ...ping, access: ['submitter', 'viewer', 'regulator', 'admin'] });
  expect(node.responses).not.toHaveProperty('403');
});

test.each<[what: string, change: object, file: string, message: string]>([
  ['no access', { access: undefined }, 'get-ping.ts', 'does not say who may call it'],
  ['access for no one', { access: [] }, 'get-ping.ts', 'does not say who may call it'],
  ['an unknown role', { access: ['root'] }, 'get-ping.ts', 'unknown role root'],
  ['a file of another name', {}, 'ping.ts', 'getPing belongs into get-ping.ts'],
])('%s is an error', (_, change, file, message) => {
  expect(() => checked({ ...ping, ...change } as Operation, `schemas/api/v1/${file}`)).toThrow(message);
});

test('a problem that is not in the table is an error', () => {
  expect(() => nodeOf({ ...ping, problems: ['no-such-problem'] })).toThrow(
    'getPing: there is no problem no-such-problem',
  );
});

test.each<[change: object, repeat: string]>([
  [{}, 'always'],
  [{ method: 'delete' }, 'always'],
  [{ method: 'post' }, 'never'],
  [{ method: 'post', parameters: { header: Type.Object({ 'If-Match': Type.String() }) } }, 'never'],
  [{ method: 'post', parameters: { header: Type.Object({ 'Idempotency-Key': Type.String() }) } }, 'by-key'],
])('with %j it may be carried out twice: %s', (change, repeat) => {
  const operation = { ...ping, ...change } as Operation;
  const row = `  getPing: ['${operation.method.toUpperCase()}', '/v1/pings/{ping}', '${repeat}'],\n`;
  expect(clientOperations({ ...api, operations: [operation] })).toContain(row);
});

test('two versions of a format stand side by side, under names of their own', () => {
  const first = versions.find(({ format }) => Object.keys(format.versions).length > 1) as (typeof versions)[number];
  const { components } = openApiFile(api, versions) as {
    components: { schemas: Record<string, { oneOf?: object[] }> };
  };
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const both = [ref(`${first.name}V1_0`), ref(`${first.name}V1_1`)];
  expect(components.schemas.Document?.oneOf).toEqual(expect.arrayContaining(both));
});
