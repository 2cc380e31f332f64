/** The least and the greatest number that a stated number may mean; both may be reached. */
export interface Bounds {
  low: number;
  high: number;
}

interface Stated {
  value: number;
  valueMax?: number;
  comparator?: 'eq' | 'about' | 'nearly' | 'gt' | 'gte' | 'lt' | 'lte' | 'range';
}

/** What a measure settles: «plus de 70 %» at least 70, «près de» at most, «environ» nothing that could be held against it. */
export function boundsOf({ value, valueMax, comparator = 'eq' }: Stated): Bounds {
  const low = comparator === 'about' || comparator === 'nearly' || comparator.startsWith('lt') ? -Infinity : value;
  const high = comparator === 'about' || comparator.startsWith('gt') ? Infinity : value;
  return { low, high: comparator === 'range' ? (valueMax ?? Infinity) : high };
}
