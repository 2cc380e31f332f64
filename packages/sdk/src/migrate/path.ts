/** A way between two neighbours, such as versions or editions, that can be gone in both directions. */
interface Way {
  from: string;
  to: string;
}

/** One leg of a path: a way, gone forward or back. */
export interface Leg<W extends Way> {
  way: W;
  forward: boolean;
}

/**
 * The shortest path from one place to another; empty if they are the same, undefined if there is none. It leads forward
 * all the way, or back all the way: one that turned round would lose what both ends can say.
 */
export function shortestPath<W extends Way>(ways: readonly W[], from: string, to: string): Leg<W>[] | undefined {
  for (const forward of [true, false]) {
    const paths = new Map<string, Leg<W>[]>([[from, []]]);
    // Places are visited in the order in which they are found, and so by distance.
    for (const [place, path] of paths) {
      if (place === to) return path;
      for (const way of ways) {
        const [start, end] = forward ? [way.from, way.to] : [way.to, way.from];
        if (start === place && !paths.has(end)) paths.set(end, [...path, { way, forward }]);
      }
    }
  }
  return undefined;
}
