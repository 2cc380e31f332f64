import { defineRule } from '../../document.ts';

/** A population that is part of another is not larger than it; where that one has no number, the next above counts. */
export default defineRule({
  id: 'kpi-report/sub-populations-fit-into-the-whole',
  clause: 'KR-R8',
  severity: 'error',
  since: '1.0',
  source: ['S3-6', 'S3-15', 'S3-16'],
  document({ populations = [] }, report) {
    const byId = new Map(populations.map((population) => [population.id, population]));
    for (const [index, { id, n, parent }] of populations.entries()) {
      const seen = new Set([id]);
      let whole = byId.get(parent ?? '');
      while (whole && whole.n === undefined && !seen.has(whole.id)) {
        seen.add(whole.id);
        whole = byId.get(whole.parent ?? '');
      }
      if (n !== undefined && whole?.n !== undefined && n > whole.n)
        report(['populations', index, 'n'], { population: id, n, parent: whole.id, parentN: whole.n });
    }
  },
});
