import { describe, expect, test } from 'vitest';
import { readRecord } from './record.ts';
import { recorded } from './recorded.ts';
import { releaseProblems } from './release-problems.ts';
import type { Standard, StandardVersion } from './standard.ts';

const catalog = (codes: object[], title = 'List') =>
  JSON.stringify({ list: 'list', edition: '2026', title: { en: title }, openness: 'closed', codes });
const version = (change: Partial<StandardVersion> = {}): StandardVersion => ({
  format: 'a-format',
  version: '1.0',
  status: 'released',
  files: { 'a-format/v1.0/schema.json': '{"properties":{"a":{"maxLength":200}}}' },
  rules: [
    { id: 'a-format/ids-are-unique', clause: 'A-1', severity: 'error' },
    { id: 'a-format/dates-are-near', clause: 'A-2', severity: 'warning' },
  ],
  ...change,
});
const standard = (change: Partial<Standard> = {}): Standard => ({
  versions: [version()],
  layers: { 'read/empty': { severity: 'error' } },
  catalogs: { 'catalogs/list/2026.json': catalog([{ code: 'A', labels: { en: 'a' } }, { code: 'B' }]) },
  apis: [{ folder: 'v1', status: 'released', problems: { gone: { status: 410 } } }],
  sets: [{ version: '1.0', status: 'released', files: { 'conformance/v1.0/index.json': '{"cases":1}' } }],
  ...change,
});
const nothing = { versions: {}, rules: {}, catalogs: {}, problems: {}, conformance: {} };
const record = recorded(nothing, standard());
const committed: Record<string, string> = Object.assign(
  {},
  ...[...standard().versions, ...standard().sets].map(({ files }) => files),
  standard().catalogs,
);
const problems = (now: Standard, files = committed) => releaseProblems(record, now, async (path) => files[path]);
const rules = (...more: StandardVersion['rules']) => ({
  versions: [version({ rules: [...version().rules, ...more] })],
});
const [first, second] = version().rules as [StandardVersion['rules'][0], StandardVersion['rules'][0]];

test('what was released and is the same still keeps every promise', async () => {
  expect(await problems(standard())).toEqual([]);
  expect(recorded(record, standard())).toEqual(record);
});

test('nothing is promised of drafts', async () => {
  const draft = standard({
    versions: [version({ status: 'draft' })],
    apis: [{ folder: 'v1', status: 'draft', problems: {} }],
    sets: [{ version: '1.0', status: 'draft', files: {} }],
  });
  expect(await releaseProblems(nothing, draft, async () => undefined)).toEqual([]);
  expect(recorded(nothing, draft)).toEqual(nothing);
});

test('what is called released must be recorded, and only a release does that', async () => {
  const now = standard();
  expect(await releaseProblems(nothing, now, async (path) => committed[path])).toEqual([
    'a-format 1.0: released, but not recorded as such; pnpm generate --release records it',
    'the cases 1.0: released, but not recorded as such; pnpm generate --release records it',
    'the API v1: released, but not recorded as such; pnpm generate --release records it',
  ]);
  expect(await releaseProblems(nothing, now, async (path) => committed[path], { isRelease: true })).toEqual([]);
});

describe('is stopped by name', () => {
  test.each<[what: string, change: Partial<Standard>, problem: string]>([
    [
      'a schema that would change',
      { versions: [version({ files: { 'a-format/v1.0/schema.json': '{"properties":{"a":{"maxLength":100}}}' } })] },
      'specs/a-format/v1.0/schema.json was released, but would be another now: /properties/a/maxLength is 100, was 200',
    ],
    [
      'a released version that is a draft again',
      { versions: [version({ status: 'draft' })] },
      'a-format 1.0: was released and cannot be a draft again',
    ],
    [
      'a version taken away',
      { versions: [version({ version: '1.1', status: 'draft' })] },
      'a-format 1.0: was released and is gone',
    ],
    [
      'a rule taken away',
      { versions: [version({ rules: [first] })] },
      'the released rule a-format/dates-are-near is gone',
    ],
    [
      'a rule that leaves a version out',
      { versions: [version({ rules: [first] }), version({ version: '1.1', status: 'draft', files: {} })] },
      'the released rule a-format/dates-are-near would no longer judge a-format 1.0',
    ],
    [
      'the id of one rule given to another',
      { versions: [version({ rules: [{ ...first, clause: 'A-9' }, second] })] },
      'the id a-format/ids-are-unique was released for clause A-1 and cannot be used again for A-9',
    ],
    [
      'a warning that becomes an error',
      { versions: [version({ rules: [first, { ...second, severity: 'error' }] })] },
      'the released rule a-format/dates-are-near would be error, was warning; a policy may weigh it otherwise',
    ],
    [
      'a new error',
      rules({ id: 'a-format/new', clause: 'A-3', severity: 'error' }),
      'a-format/new is a new error for a-format 1.0, which is released and may gain warnings only: begin it with a later version (since)',
    ],
    [
      'a new error in reading',
      { layers: { 'read/empty': { severity: 'error' }, 'read/new': { severity: 'error' } } },
      'read/new is a new error for versions that are released',
    ],
    ['a finding of reading taken away', { layers: {} }, 'the released rule read/empty is gone'],
    [
      'a code added to an edition',
      { catalogs: { 'catalogs/list/2026.json': catalog([{ code: 'A' }, { code: 'B' }, { code: 'C' }]) } },
      'specs/catalogs/list/2026.json was released and would change at /codes/C: make a new edition',
    ],
    ['an edition taken away', { catalogs: {} }, 'specs/catalogs/list/2026.json was released and is gone'],
    [
      'another edition where none is named',
      { catalogs: withEdition({}) },
      'specs/catalogs/list/2027.json: documents that name no edition mean catalogs/list/2026.json: say mustBeNamed here',
    ],
    [
      'a problem with another status',
      { apis: [{ folder: 'v1', status: 'released', problems: { gone: { status: 404 } } }] },
      'the released problem gone of API v1 would be 404, was 410',
    ],
    [
      'a problem taken away',
      { apis: [{ folder: 'v1', status: 'released', problems: {} }] },
      'the released problem gone of API v1 is gone',
    ],
    [
      'a set of cases that would change',
      { sets: [{ version: '1.0', status: 'released', files: { 'conformance/v1.0/index.json': '{"cases":2}' } }] },
      'specs/conformance/v1.0/index.json was released, but would be another now: /cases is 2, was 1',
    ],
  ])('%s', async (_, change, problem) => expect(await problems(standard(change))).toEqual([problem]));

  test('an edited file, also where its source was edited along with it', async () => {
    const path = 'a-format/v1.0/schema.json';
    const files = { [path]: '{"properties":{}}' };
    const now = standard({ versions: [version({ files })] });
    const problem = `specs/${path} was released, and is not what was released any more`;
    expect(await problems(now, { ...committed, ...files })).toEqual([problem]);
    const { [path]: _, ...others } = committed;
    expect(await problems(standard(), others)).toEqual([`specs/${path} was released and is gone`]);
  });
});

test.each<[what: string, change: Partial<Standard>]>([
  ['new warnings', rules({ id: 'a-format/new', clause: 'A-3', severity: 'warning' })],
  ['new errors from the next version on', { versions: [version(), nextVersion('error')] }],
  ['codes that are worded otherwise', { catalogs: { 'catalogs/list/2026.json': reworded() } }],
  ['new editions', { catalogs: withEdition({ mustBeNamed: true }) }],
  [
    'new problems',
    { apis: [{ folder: 'v1', status: 'released', problems: { gone: { status: 410 }, new: { status: 400 } } }] },
  ],
])('may be added: %s; from the next release on it stays', async (_, change) => {
  const now = standard(change);
  expect(await problems(now, { ...committed, ...now.catalogs })).toEqual([]);
  const next = recorded(record, now);
  expect(next).toMatchObject(record);
  expect(await releaseProblems(next, now, async (path) => committed[path])).toEqual([]);
});

function withEdition(more: object) {
  const edition = { ...(JSON.parse(catalog([{ code: 'C' }])) as object), edition: '2027', ...more };
  return { ...standard().catalogs, 'catalogs/list/2027.json': JSON.stringify(edition) };
}
function nextVersion(severity: string): StandardVersion {
  const added = { id: 'a-format/new', clause: 'A-3', severity };
  return version({ version: '1.1', status: 'draft', files: {}, rules: [first, second, added] });
}
function reworded() {
  return catalog([{ code: 'A', labels: { en: 'A, better told' } }, { code: 'B' }], 'A list');
}

test('the committed record can be read', async () =>
  expect(Object.keys(await readRecord())).toEqual(Object.keys(nothing)));
