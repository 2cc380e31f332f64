/** In an order that is the same in every gateway. */
export const inOrder = <R>(rows: readonly R[], keyOf: (row: R) => string): R[] =>
  [...rows].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
