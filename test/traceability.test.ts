import { expect, test } from 'vitest';
import { readJson } from './published.ts';

interface Trace {
  id: string;
  formats: string[];
  shownIn: string[];
  carriedBy: string[];
  excluded?: string;
}
const traces = readJson<Trace[]>('specs/traceability.json');
const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);

test('all 269 statements of the four source documents are there, each once', () => {
  const expected = [...ids('S0', 73), ...ids('S1', 54), ...ids('S3', 94), ...ids('S4', 48)];
  expect(traces.map(({ id }) => id).sort()).toEqual(expected.sort());
});

test('each statement is said in an example, or excluded with a reason', () => {
  const unjustified = traces.filter(
    ({ shownIn, excluded }) => shownIn.length === 0 && !(excluded && excluded.length > 20),
  );
  expect(unjustified.map(({ id }) => id)).toEqual([]);
});

test('each place that is named exists, and a place of a schema carries it', () => {
  const dangling = traces.filter(({ shownIn, carriedBy }) => shownIn.length > 0 && carriedBy.length === 0);
  expect(dangling.map(({ id }) => id)).toEqual([]);
  const whole = traces.flatMap(({ id, shownIn }) =>
    shownIn.filter((place) => !/#\/./.test(place)).map((place) => `${id} ${place}`),
  );
  expect(whole).toEqual([]);
});
