import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'readiness-assessment/scores-lie-within-their-scale',
  clause: 'RA-R6',
  severity: 'error',
  since: '1.0',
  source: ['S0-59', 'S1-48', 'proposed'],
  document({ scores = [] }, report) {
    for (const [i, { value, scale }] of scores.entries()) {
      const [min, max] = [String(scale.min), String(scale.max)];
      if (scale.min >= scale.max) report(['scores', i, 'scale'], { variant: 'scale', value: String(value), min, max });
      else if (value < scale.min || value > scale.max)
        report(['scores', i, 'value'], { variant: 'value', value: String(value), min, max });
    }
  },
});
