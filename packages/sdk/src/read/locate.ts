import type { Position } from '../finding.ts';
import { parsePointer } from '../pointer.ts';
import { DEEPEST_LEVEL } from './limits.ts';
import { positionsAt } from './position.ts';
import { type Goal, walkTowards } from './walk.ts';

/** Where a pointer leads in a text. */
export interface Place {
  /** Where the value starts. */
  value: Position;
  /** Where the name of the member starts, with its quote; of an item of an array and of the root, as `value`. */
  key: Position;
  /** False if there is no such value: then this is its nearest ancestor that exists. */
  exact: boolean;
}

/**
 * The positions of the values at JSON Pointers in a text, by pointer; of a pointer that leads nowhere, the position of
 * its nearest ancestor that exists. `''` is the first character that is not blank. See {@link locatePlaces}.
 */
export function locate(text: string, pointers: Iterable<string>): Map<string, Position> {
  return new Map([...locatePlaces(text, pointers)].map(([pointer, place]) => [pointer, place.value]));
}

/**
 * The places, value and name, of JSON Pointers in a JSON text, by pointer. Where a name stands twice in an object its
 * last occurrence counts, as for `JSON.parse`; steps below level 64 are not followed. One pass over the text whatever
 * the number of pointers, to be made only when there are findings. Never throws: of text that is not JSON it says how
 * far it got.
 */
export function locatePlaces(text: string, pointers: Iterable<string>): Map<string, Place> {
  const root = newGoal();
  const ways = new Map<string, Goal[]>();
  for (const pointer of pointers) ways.set(pointer, ways.get(pointer) ?? plant(root, pointer));
  walkTowards(root, text);

  const reached = new Map<string, { goal: Goal; exact: boolean }>();
  const offsets = new Set<number>();
  for (const [pointer, way] of ways) {
    let goal = root;
    const missing = way.find((next) => {
      if (next.visit === 0 || next.parentVisit !== goal.visit) return true;
      goal = next;
      return false;
    });
    reached.set(pointer, { goal, exact: missing === undefined && goal.visit > 0 });
    offsets.add(goal.value).add(goal.key);
  }

  const ascending = [...offsets].sort((a, b) => a - b);
  const positions = new Map(positionsAt(text, ascending).map((position, i) => [ascending[i], position]));
  const places = new Map<string, Place>();
  for (const [pointer, { goal, exact }] of reached) {
    places.set(pointer, {
      value: positions.get(goal.value) as Position,
      key: positions.get(goal.key) as Position,
      exact,
    });
  }
  return places;
}

/** Adds a pointer to the tree of goals; returns the goals on its way, the last of which it wants. */
function plant(root: Goal, pointer: string): Goal[] {
  let goal = root;
  const steps = pointer.startsWith('/') ? parsePointer(pointer) : [];
  return steps.slice(0, DEEPEST_LEVEL + 1).map((step) => {
    const next = goal.steps.get(step) ?? newGoal();
    goal.steps.set(step, next);
    goal = next;
    return next;
  });
}

function newGoal(): Goal {
  return { steps: new Map(), value: 0, key: 0, visit: 0, parentVisit: 0 };
}
