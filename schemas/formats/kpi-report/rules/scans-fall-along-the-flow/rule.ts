import { defineRule } from '../../document.ts';
import { originOf } from '../effective.ts';

type First = readonly [place: number, count: number] | null;
const first = (a: First, b: First): First => (a && b ? (a[0] < b[0] ? a : b) : (a ?? b));
const steps = ['EMC', 'EMD', 'EMI'] as const;

/** Of one cohort of items, no more are delivered than arrive, and no more arrive than depart. */
export default defineRule({
  id: 'kpi-report/scans-fall-along-the-flow',
  clause: 'KR-R12',
  severity: 'info',
  since: '1.0',
  source: ['public:P13', 'public:P14'],
  needs: ['measure', 'numerator', 'denominator', 'dimensions'],
  only: { indicator: (code) => code === 'EVT-CAP' },
  key(observation, document) {
    const { dimensions } = observation;
    if (!steps.some((step) => step === dimensions.event)) return undefined;
    return [...originOf(observation, document, { ...dimensions, event: undefined }), observation.denominator];
  },
  value: ({ dimensions, numerator }, place) =>
    steps.map((step): First => (step === dimensions.event ? [place, numerator] : null)),
  combine: (a, b) => steps.map((_, index) => first(a[index] ?? null, b[index] ?? null)),
  group(counts, report) {
    let before: [step: string, count: number] | undefined;
    for (const [index, step] of steps.entries()) {
      const [place, count] = counts[index] ?? [];
      if (place === undefined || count === undefined) continue;
      if (before && count > before[1])
        report(place, ['numerator'], { event: step, count, earlier: before[0], earlierCount: before[1] });
      before = [step, count];
    }
  },
});
