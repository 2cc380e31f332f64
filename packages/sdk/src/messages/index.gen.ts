// Written by `pnpm generate` from schemas/. Do not edit.
import type { Language } from './language.ts';

/** What the layers say, by language. */
export const layers = {
  en: async (): Promise<Language> => (await import('./layers/en.gen.ts')).en,
  fr: async (): Promise<Language> => (await import('./layers/fr.gen.ts')).fr,
  ar: async (): Promise<Language> => (await import('./layers/ar.gen.ts')).ar,
  pt: async (): Promise<Language> => (await import('./layers/pt.gen.ts')).pt,
  es: async (): Promise<Language> => (await import('./layers/es.gen.ts')).es,
};

/** What each group of rules says, by language. */
export const rules: Record<keyof typeof layers, Record<string, () => Promise<Language['messages']>>> = {
  en: {
    'kpi-report': async () => (await import('./kpi-report/en.gen.ts')).messages,
    'parts': async () => (await import('./parts/en.gen.ts')).messages,
    'policy': async () => (await import('./policy/en.gen.ts')).messages,
    'readiness-assessment': async () => (await import('./readiness-assessment/en.gen.ts')).messages,
    'roadmap': async () => (await import('./roadmap/en.gen.ts')).messages,
    'series': async () => (await import('./series/en.gen.ts')).messages,
    'validation-policy': async () => (await import('./validation-policy/en.gen.ts')).messages,
    'wco-implementation-status': async () => (await import('./wco-implementation-status/en.gen.ts')).messages,
  },
  fr: {
    'kpi-report': async () => (await import('./kpi-report/fr.gen.ts')).messages,
    'parts': async () => (await import('./parts/fr.gen.ts')).messages,
    'policy': async () => (await import('./policy/fr.gen.ts')).messages,
    'readiness-assessment': async () => (await import('./readiness-assessment/fr.gen.ts')).messages,
    'roadmap': async () => (await import('./roadmap/fr.gen.ts')).messages,
    'series': async () => (await import('./series/fr.gen.ts')).messages,
    'validation-policy': async () => (await import('./validation-policy/fr.gen.ts')).messages,
    'wco-implementation-status': async () => (await import('./wco-implementation-status/fr.gen.ts')).messages,
  },
  ar: {
    'kpi-report': async () => (await import('./kpi-report/ar.gen.ts')).messages,
    'parts': async () => (await import('./parts/ar.gen.ts')).messages,
    'policy': async () => (await import('./policy/ar.gen.ts')).messages,
    'readiness-assessment': async () => (await import('./readiness-assessment/ar.gen.ts')).messages,
    'roadmap': async () => (await import('./roadmap/ar.gen.ts')).messages,
    'series': async () => (await import('./series/ar.gen.ts')).messages,
    'validation-policy': async () => (await import('./validation-policy/ar.gen.ts')).messages,
    'wco-implementation-status': async () => (await import('./wco-implementation-status/ar.gen.ts')).messages,
  },
  pt: {
    'kpi-report': async () => (await import('./kpi-report/pt.gen.ts')).messages,
    'parts': async () => (await import('./parts/pt.gen.ts')).messages,
    'policy': async () => (await import('./policy/pt.gen.ts')).messages,
    'readiness-assessment': async () => (await import('./readiness-assessment/pt.gen.ts')).messages,
    'roadmap': async () => (await import('./roadmap/pt.gen.ts')).messages,
    'series': async () => (await import('./series/pt.gen.ts')).messages,
    'validation-policy': async () => (await import('./validation-policy/pt.gen.ts')).messages,
    'wco-implementation-status': async () => (await import('./wco-implementation-status/pt.gen.ts')).messages,
  },
  es: {
    'kpi-report': async () => (await import('./kpi-report/es.gen.ts')).messages,
    'parts': async () => (await import('./parts/es.gen.ts')).messages,
    'policy': async () => (await import('./policy/es.gen.ts')).messages,
    'readiness-assessment': async () => (await import('./readiness-assessment/es.gen.ts')).messages,
    'roadmap': async () => (await import('./roadmap/es.gen.ts')).messages,
    'series': async () => (await import('./series/es.gen.ts')).messages,
    'validation-policy': async () => (await import('./validation-policy/es.gen.ts')).messages,
    'wco-implementation-status': async () => (await import('./wco-implementation-status/es.gen.ts')).messages,
  },
};

/** The groups of rules that documents of a format are judged by. */
export const groups: Readonly<Record<string, readonly string[]>> = {
  'kpi-report': ["kpi-report","parts","policy","series"],
  'readiness-assessment': ["parts","policy","readiness-assessment","series"],
  'roadmap': ["parts","policy","roadmap","series"],
  'validation-policy': ["validation-policy"],
  'validation-report': [],
  'wco-implementation-status': ["parts","policy","series","wco-implementation-status"],
};
