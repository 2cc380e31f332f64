import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readJson } from '../published.ts';
import { copyTree, type FileChange, type TreeCopy } from '../tree-copy.ts';

const home = 'schemas/formats/roadmap';
const rules = readJson<{ id: string; severity: string }[]>('specs/roadmap/v1.0/rules.json');
/** The folder of the first rule of this weight in the format's own. */
const ruleOf = (severity: string) => {
  const rule = rules.find((one) => one.severity === severity && one.id.startsWith('roadmap/'));
  return `${home}/rules/${rule?.id.slice('roadmap/'.length)}`;
};
const [error, warning] = [ruleOf('error'), ruleOf('warning')];
const idOf = (folder: string) => folder.replace('schemas/formats/', '').replace('/rules/', '/');

let copy: TreeCopy;
beforeAll(async () => {
  copy = await copyTree();
});
afterAll(() => rm(copy.folder, { recursive: true, force: true }));

const optional = /: optional\((\w+)/;
/** The next field that may be left out may no longer be. */
const requireOne = (text: string) => text.replace(optional, ': ($1');

test.each<[what: string, changes: FileChange[], said: RegExp]>([
  [
    'a field that is newly required',
    [[`${home}/v1.0/schema.ts`, requireOne]],
    /specs\/roadmap\/v1\.0\/schema\.json was released, but would be another now: \/required/,
  ],
  [
    'a description that is told otherwise',
    [[`${home}/v1.0/schema.ts`, (text) => text.replace(/en: '/, "en: 'Now: ")]],
    /specs\/roadmap\/v1\.0\/schema\.json was released, but would be another now: .* is "Now: /,
  ],
  [
    'a released file that was edited',
    [['specs/roadmap/v1.0/fields.json', (text) => text.replace('"en": "', '"en": "Now: ')]],
    /specs\/roadmap\/v1\.0\/fields\.json was released, and is not what was released any more/,
  ],
  [
    'a released file that was edited together with its source',
    [
      [`${home}/v1.0/schema.ts`, requireOne],
      ['specs/roadmap/v1.0/schema.json', (text) => text.replace('"required": [', '"required": [\n    "x",')],
    ],
    /specs\/roadmap\/v1\.0\/schema\.json was released, and is not what was released any more/,
  ],
  [
    'a version that is a draft again',
    [[`${home}/format.ts`, (text) => text.replace("'released'", "'draft'")]],
    /roadmap 1\.0: was released and cannot be a draft again/,
  ],
  [
    'a rule that weighs more',
    [[`${warning}/rule.ts`, (text) => text.replace("severity: 'warning'", "severity: 'error'")]],
    new RegExp(`the released rule ${idOf(warning)} would be error, was warning`),
  ],
  [
    'the id of a rule given to another',
    [[`${error}/rule.ts`, (text) => text.replace(/clause: '[^']+'/, "clause: 'X-1'")]],
    new RegExp(`the id ${idOf(error)} was released for clause \\S+ and cannot be used again for X-1`),
  ],
  [
    'a rule that judges later versions only',
    [[`${error}/rule.ts`, (text) => text.replace("since: '1.0'", "since: '1.9'")]],
    new RegExp(`the released case roadmap/v1.0/rules/${idOf(error).replace('roadmap/', '')}/\\S+ is gone`),
  ],
  [
    'a case that expects something else',
    [[`${error}/cases.json`, (text) => text.replace(/("pointer": "\/[^"]*)"/, '$1/x"')]],
    /the released case roadmap\/v1\.0\/rules\/\S+ would change/,
  ],
  [
    'an example under the cases that is another',
    [
      [
        `${home}/v1.0/examples/national.json`,
        (text) => text.replace(/"documentId": "[^"]+"/, '"documentId": "urn:example:waypost:another"'),
      ],
    ],
    /the released case roadmap\/v1\.0\/\S+ would change/,
  ],
  [
    'a code added to an edition',
    [
      [
        'schemas/catalogs/access-mode/2026.json',
        (text) => {
          const catalog = JSON.parse(text) as { codes: { code: string }[] };
          return JSON.stringify({ ...catalog, codes: [...catalog.codes, { ...catalog.codes[0], code: 'NEW' }] });
        },
      ],
    ],
    /specs\/catalogs\/access-mode\/2026\.json was released and would change at \/codes\/NEW: make a new edition/,
  ],
])('%s is stopped by name', async (_, changes, said) => {
  const undo = await copy.change(...changes);
  const { code, stderr } = await copy.generate('--check');
  await undo();
  expect(stderr).toMatch(said);
  expect(code).toBe(1);
});

test('a new error rule for a released version is stopped by name; as a warning it may come, in the next set', async () => {
  const folder = `${home}/rules/something-new`;
  await cp(join(copy.folder, error), join(copy.folder, folder), { recursive: true });
  const rename = (text: string) => text.replaceAll(idOf(error), 'roadmap/something-new');
  const weigh = (text: string) => text.replaceAll("severity: 'error'", "severity: 'warning'");
  await copy.change([`${folder}/rule.ts`, rename], [`${folder}/cases.json`, rename]);
  const refused = await copy.generate('--check');
  expect(refused.stderr).toMatch('roadmap/something-new is a new error for roadmap 1.0, which is released');
  expect(refused.code).toBe(1);
  await copy.change([`${folder}/rule.ts`, weigh]);
  const { code, stdout, stderr } = await copy.generate();
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch('0 removed');
  expect(await readFile(join(copy.folder, 'specs/roadmap/v1.0/cases/manifest-1.1.json'), 'utf8')).toMatch(
    'roadmap/v1.0/rules/something-new/',
  );
  await rm(join(copy.folder, folder), { recursive: true });
  await copy.generate();
});

test('what is spoiled nowhere passes', async () => {
  const { code, stderr } = await copy.generate('--check');
  expect([code, stderr]).toEqual([0, '']);
});
