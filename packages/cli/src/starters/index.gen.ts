// Written by `pnpm generate` from schemas/. Do not edit.
export const starters = {
  'kpi-report': () => import('./kpi-report.gen.ts'),
  'readiness-assessment': () => import('./readiness-assessment.gen.ts'),
  'roadmap': () => import('./roadmap.gen.ts'),
  'wco-implementation-status': () => import('./wco-implementation-status.gen.ts'),
} as const;
