import type { Migration } from '@waypost/schemas/define/migration';
import { expect, test } from 'vitest';
import { checkedMigration } from './migrations.ts';

const sound: Migration = { from: '1.0', to: '1.1', up: [], down: [] };
const told = 'x/1.0-to-1.1.ts: its default export is to be { from, to, up: [steps], down: [steps] }';

test.each<[what: string, exported: Partial<Migration> | undefined, problem: string | undefined]>([
  ['one that is whole', sound, undefined],
  ['no default export', undefined, told],
  ['no versions', { up: [], down: [] }, told],
  ['no way back', { from: '1.0', to: '1.1', up: [] }, told],
  ['steps that are no list', { ...sound, up: {} as [] }, told],
  ['the name of another', { ...sound, to: '1.2' }, 'x/1.0-to-1.1.ts: leads from 1.0 to 1.2'],
])('%s', (_, exported, problem) => {
  const check = () => checkedMigration('x/1.0-to-1.1.ts', exported);
  if (problem === undefined) expect(check()).toEqual(exported);
  else expect(check).toThrow(new Error(problem));
});
