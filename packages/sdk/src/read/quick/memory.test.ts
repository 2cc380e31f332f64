import { expect, test } from 'vitest';
import { Memory } from './memory.ts';

/** A memory of objects that are not alike. */
function full() {
  const memory = new Memory();
  while (memory.hasRoom());
  return memory;
}

test('too many objects that are not alike are left to others for a while, then all is learnt anew', () => {
  const memory = full();
  const { root } = memory;
  let left = 0;
  while (memory.isPausing()) left++;
  expect(left).toBe(50_000);
  expect(memory.root).not.toBe(root);
  expect(memory.hasRoom()).toBe(true);
});

test('another document does not wait for what was too much in the last one, and else keeps what was learnt', () => {
  expect(full().begin().isPausing()).toBe(false);
  const memory = new Memory();
  const { root } = memory;
  memory.hasRoom();
  expect(memory.begin().root).toBe(root);
});
