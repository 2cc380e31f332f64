import { defineRule } from '../../document.ts';
import { origin } from '../effective.ts';

/** One value, or one reason for having none, per indicator, population, period, basis, system and dimensions. */
export default defineRule({
  id: 'kpi-report/values-are-reported-once',
  clause: 'KR-R6',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  unique: [...origin, ({ indicator }) => indicator],
});
