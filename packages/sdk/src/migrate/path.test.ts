import { expect, test } from 'vitest';
import { shortestPath } from './path.ts';

const ways = [
  { from: '1.0', to: '1.1' },
  { from: '1.1', to: '1.2' },
  { from: '1.2', to: '2.0' },
  { from: '1.0', to: '2.0' },
  { from: '1.0', to: '1.3' },
  { from: '7', to: '8' },
];
const places = (from: string, to: string) =>
  shortestPath(ways, from, to)?.map(({ way, forward }) =>
    forward ? `${way.from}>${way.to}` : `${way.to}>${way.from}`,
  );

test.each([
  ['1.0', '1.0', []],
  ['1.0', '1.2', ['1.0>1.1', '1.1>1.2']],
  ['1.2', '1.0', ['1.2>1.1', '1.1>1.0']],
  ['1.1', '2.0', ['1.1>1.2', '1.2>2.0']],
  ['1.0', '2.0', ['1.0>2.0']],
  ['2.0', '1.1', ['2.0>1.2', '1.2>1.1']],
  ['1.0', '8', undefined],
  ['1.3', '1.0', ['1.3>1.0']],
  ['1.3', '1.1', undefined],
  ['no', '1.0', undefined],
])('from %s to %s', (from, to, path) => {
  expect(places(from, to)).toEqual(path);
});
