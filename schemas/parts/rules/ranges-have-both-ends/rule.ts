import { defineRule } from '../../document.ts';

interface Measure {
  value: number;
  valueMax?: number;
  comparator?: string;
}

/** A range has two ends in order, and nothing else has a second one. */
export default defineRule({
  id: 'parts/ranges-have-both-ends',
  clause: 'CM-R20',
  severity: 'error',
  since: '1.0',
  source: ['S1-38', 'S4-20', 'proposed'],
  part: 'Measure',
  about: ['comparator', 'valueMax'],
  each({ value, valueMax, comparator = 'eq' }: Measure, report) {
    if (comparator !== 'range') {
      if (valueMax !== undefined) report(['valueMax'], { comparator, variant: 'other' });
    } else if (valueMax === undefined) report([], { value: String(value) });
    else if (valueMax < value)
      report(['valueMax'], { value: String(value), valueMax: String(valueMax), variant: 'reversed' });
  },
});
