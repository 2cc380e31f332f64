import { choice, number } from '../../define/index.ts';

/** How far an activity of a roadmap has come; a delay is no status, since a late activity may be started or not. */
export const activityStatus = choice(
  {
    'not-started': { en: 'not started', fr: 'non commencée' },
    'in-progress': { en: 'in progress', fr: 'en cours' },
    completed: { en: 'completed', fr: 'achevée' },
    suspended: { en: 'suspended', fr: 'suspendue' },
    cancelled: { en: 'cancelled', fr: 'annulée' },
  },
  {
    en: 'How far the activity has come; a delay is told in `timeliness`.',
    fr: 'Où en est l’activité ; un retard se dit dans `timeliness`.',
    source: ['S0-18', 'S0-56', 'S0-62'],
  },
);

export const timeliness = choice(
  {
    'on-track': { en: 'on track', fr: 'dans les délais' },
    'at-risk': { en: 'at risk of delay', fr: 'menacée de retard' },
    delayed: { en: 'delayed', fr: 'en retard' },
  },
  { en: 'Whether the activity keeps to its dates.', fr: 'L’activité tient-elle ses délais ?', source: ['S0-56'] },
);

export const progressPct = number(
  { en: 'Share of the work done.', fr: 'Part du travail accomplie.', unit: 'percent', source: ['S0-18', 'S0-56'] },
  0,
  100,
);
