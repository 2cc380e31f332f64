import { defineRule } from '../../document.ts';

/** The reference year is the one that the programme measures from in this edition, as its catalog has it. */
export default defineRule({
  id: 'roadmap/baseline-year-is-that-of-the-programme',
  clause: 'RM-R5',
  severity: 'warning',
  since: '1.0',
  source: ['S0-35'],
  catalogs: ['programme'],
  document({ baselineYear, programme: { code, edition } }, report, context) {
    const cycles = context.catalog('programme')?.codes.get(code)?.attributes?.cycles as
      | Record<string, { baselineYear?: number }>
      | undefined;
    if (baselineYear === undefined || edition === undefined || !cycles || !Object.hasOwn(cycles, edition)) return;
    const expected = cycles[edition]?.baselineYear;
    if (expected !== undefined && expected !== baselineYear)
      report(['baselineYear'], { baselineYear: String(baselineYear), expected: String(expected), edition });
  },
});
