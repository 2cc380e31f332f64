import { expect, test } from 'vitest';
import { farthest } from './change.ts';
import { bumpReasons, type Published } from './required-bump.ts';

const version = (maxLength: number, description = 'A name.', number = '1.0'): Published['versions'][0] => ({
  format: 'a-format',
  version: number,
  schema: { type: 'object', properties: { name: { type: 'string', description, maxLength } }, $defs: {} },
  fields: {},
});
const before: Published = {
  versions: [version(9)],
  rules: ['a/one'],
  files: { 'catalogs/a/1.json': '00', 'x.md': '00' },
};

test.each<[what: string, after: Partial<Published>, level: string | undefined, because: string[]]>([
  ['nothing', {}, undefined, []],
  ['a wording', { versions: [version(9, 'Its name.')] }, 'patch', ['a-format 1.0 changes (patch)']],
  ['a draft that takes more', { versions: [version(10)] }, 'minor', ['a-format 1.0 changes (minor)']],
  ['a draft that takes less', { versions: [version(8)] }, 'minor', ['a-format 1.0 changes (major)']],
  ['a version', { versions: [version(9), version(10, '', '1.1')] }, 'minor', ['a-format 1.1 is new']],
  ['a rule', { rules: ['a/one', 'a/two'] }, 'minor', ['the rule a/two is new']],
  ['a rule less', { rules: [] }, 'minor', ['the rule a/one is gone']],
  ['a list', { files: { ...before.files, 'catalogs/a/2.json': '00' } }, 'minor', ['specs/catalogs/a/2.json is new']],
  ['a page', { files: { ...before.files, 'x.md': '01' } }, 'patch', ['specs/x.md is another']],
])('%s', (_, after, level, because) => {
  const reasons = bumpReasons(before, { ...before, ...after });
  expect(reasons.map((reason) => reason.because)).toEqual(because);
  expect(farthest(reasons)).toBe(level);
});
