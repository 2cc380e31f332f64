import { statedBefore, wcoStatusRule } from '../documents.ts';

/** How far a standard has come, in order; the other statuses say nothing of that. */
const levels = ['none', 'planned', 'partial', 'largely', 'full'];

/** A standard is not further back than it was, unless a difficulty met since is named with it. */
export default wcoStatusRule({
  id: 'series/standards-do-not-fall-back',
  clause: 'SR-R30',
  severity: 'warning',
  since: '1.0',
  profiles: ['national'],
  source: ['S4-14', 'S4-31', 'proposed'],
  compares: [['earlier-revision', 'previous']],
  document({ edition, standards = [] }, report, { related }) {
    for (const [index, { code, status, challengeRefs = [] }] of standards.entries())
      for (const earlier of statedBefore('wco-implementation-status', related)) {
        const before = earlier.standards?.find((standard) => standard.code === code);
        if (!before || earlier.edition !== edition) continue;
        const isExplained = challengeRefs.some((id) => !before.challengeRefs?.includes(id));
        const [now, was] = [levels.indexOf(status), levels.indexOf(before.status)];
        if (now < 0 || now >= was || isExplained) continue;
        report(['standards', index, 'status'], { standard: code, status, before: before.status });
        break;
      }
  },
});
