import type { Observation } from './kpi-report.ts';

/** Ten ways to break one observation of a KPI report; each gives exactly one finding. */
export const faults: ((observation: Observation) => unknown)[] = [
  (observation) => delete observation.indicator,
  (observation) => Object.assign(observation, { indicator: 'EAD CAP' }),
  (observation) => Object.assign(observation, { numerator: '4068' }),
  (observation) => Object.assign(observation, { denominator: -1 }),
  (observation) => Object.assign(observation, { status: 'on track' }),
  (observation) => Object.assign(observation, { coment: 'to be checked' }),
  (observation) => Object.assign(observation, { sourceSystem: 17 }),
  (observation) => Object.assign(observation, { note: { french: 'Chiffre provisoire.' } }),
  (observation) => Object.assign(observation, { period: { kind: 'month', start: '2025-02-01', end: '2025-02-30' } }),
  (observation) => Object.assign(observation, { measure: { value: 1, unit: 'count' }, missing: { reason: 'pending' } }),
];
