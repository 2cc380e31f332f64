import { expect, test } from 'vitest';
import { MOST_FINDINGS } from '../read/limits.ts';
import { FirstFindings, type Placed } from './first-findings.ts';

const finding = (place: number, step = 0): Placed => ({
  rule: 'a/b',
  severity: 'warning',
  place,
  path: [String(step).padStart(6, '0')],
  args: {},
});

test.each<[what: string, findings: Placed[]]>([
  ['all of one place, the last coming first', Array.from({ length: 9000 }, (_, i) => finding(0, 9000 - i))],
  ['from the end to the start', Array.from({ length: 9000 }, (_, i) => finding(9000 - i))],
  ['from the start to the end', Array.from({ length: 9000 }, (_, i) => finding(i))],
])('the first are kept, however they come in, and all are counted: %s', (_, findings) => {
  const found = new FirstFindings();
  for (const one of findings) found.add(one);
  const order = ({ place, path }: Placed) => place * 1e6 + Number(path[0]);
  const expected = [...findings].sort((a, b) => order(a) - order(b)).slice(0, MOST_FINDINGS);
  expect(found.inOrder()).toEqual(expected);
  expect(found.totals).toEqual({ error: 0, warning: 9000, info: 0 });
});
