import { createHash } from 'node:crypto';
import { formats, validate } from '@waypost/sdk';
import { afterAll, expect, test } from 'vitest';
import { problemOf, startedGateway } from '../server/started-gateway.sample.ts';
import { changed, kpis } from './national-documents.sample.ts';

const { submit, get, review, close } = await startedGateway();
afterAll(close);

const { format } = JSON.parse(kpis.toString()) as { format: keyof typeof formats };
const [older = '', newer = ''] = Object.keys(formats[format].versions);
const in1 = (version: string, name: string, change: (report: { observations: object[] }) => unknown = () => {}) =>
  changed(kpis, (report) => {
    Object.assign(report, { documentId: `urn:test:${name}`, formatVersion: version });
    change(report as never);
  });
const documentOf = async (bytes: Buffer, version?: string) => {
  const { json } = await submit(bytes);
  return get('viewer', `/v1/submissions/${json.id}/document${version === undefined ? '' : `?version=${version}`}`);
};

test('either version is received, and handed out byte for byte unless another one is asked for', async () => {
  for (const version of [older, newer]) {
    const bytes = in1(version, `own-${version}`);
    for (const asked of [undefined, version]) {
      const { bytes: given, headers } = await documentOf(asked ? in1(version, `asked-${version}`) : bytes, asked);
      expect(JSON.parse(given.toString()).formatVersion).toBe(version);
      expect(headers.get('waypost-migration')).toBeNull();
      if (asked === undefined) expect(given.equals(bytes)).toBe(true);
    }
  }
});

test('in the newer version it is the same document, and the answer says that it was migrated', async () => {
  const bytes = in1(older, 'up');
  const { bytes: given, headers } = await documentOf(bytes, newer);
  const document = JSON.parse(given.toString());
  expect({ ...document, formatVersion: older }).toEqual(JSON.parse(bytes.toString()));
  expect((await validate(given)).outcome).toBe('conformant');
  expect(headers.get('waypost-migration')).toMatch(
    new RegExp(`^from="${older}", to="${newer}", kept=\\d+, moved=0, defaulted=0, dropped=0, narrowed=0$`),
  );
  expect(headers.get('content-digest')).toBe(`sha-256=:${createHash('sha256').update(given).digest('base64')}:`);
});

test('in the older version it has what that can say, and the answer counts what it cannot', async () => {
  const bytes = in1(newer, 'down', ({ observations }) => {
    for (const observation of observations.slice(0, 2)) Object.assign(observation, { revisionStatus: 'preliminary' });
  });
  const { bytes: given, headers } = await documentOf(bytes, older);
  expect((await validate(given)).outcome).toBe('conformant');
  expect(given.toString()).not.toContain('revisionStatus');
  expect(headers.get('waypost-migration')).toContain('dropped=2, narrowed=0');
});

test('a document in lines stays one', async () => {
  const { observations, ...rest } = JSON.parse(in1(older, 'lines').toString());
  const lines = [{ ...rest, observations: [] }, ...observations].map((line) => JSON.stringify(line));
  const { bytes: given, headers } = await documentOf(Buffer.from(lines.join('\n')), newer);
  expect(headers.get('content-type')).toBe('application/x-ndjson');
  expect(given.toString().trimEnd().split('\n').slice(1)).toEqual(lines.slice(1));
});

test('a version that there is not is told, with those that there are', async () => {
  const answer = await documentOf(in1(older, 'none'), '9.9');
  expect(problemOf(answer)).toEqual([406, 'version-not-available']);
  expect(answer.json.detail).toContain(`${older}, ${newer}`);
  expect(problemOf(await documentOf(in1(older, 'bad'), 'new'))).toEqual([400, 'invalid-parameter']);
});

test('figures of both versions are read together', async () => {
  const ids: string[] = [];
  for (const version of [older, newer]) {
    const { json } = await submit(in1(version, `figures-${version}`));
    expect((await review(json.id, '"1"', { decision: 'accepted' })).status).toBe(201);
    ids.push(json.id);
  }
  const { items } = (await get('regulator', '/v1/observations?limit=200')).json as { items: { submission: string }[] };
  expect([...new Set(items.map(({ submission }) => submission))]).toEqual(ids);
});
