import { statedBefore, wcoStatusRule } from '../documents.ts';

const begun = ['partial', 'largely', 'full'];

/** When the edition of the Framework changes, the standards already begun are still there. */
export default wcoStatusRule({
  id: 'series/begun-standards-are-carried-over',
  clause: 'SR-R31',
  severity: 'warning',
  since: '1.0',
  from: 'submitted',
  profiles: ['national'],
  source: ['S4-14', 'S4-17', 'proposed'],
  compares: [['earlier-revision', 'previous']],
  document({ edition, standards = [] }, report, { related }) {
    const codes = new Set(standards.map(({ code }) => code));
    const earlier = statedBefore('wco-implementation-status', related).find((other) => other.edition !== edition);
    const missing = (earlier?.standards ?? []).flatMap(({ code, status }) =>
      begun.includes(status) && !codes.has(code) ? [code] : [],
    );
    if (earlier && missing.length > 0) report(['standards'], { missing, edition, before: earlier.edition });
  },
});
