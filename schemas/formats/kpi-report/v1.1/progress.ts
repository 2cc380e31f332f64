import { part } from '../../../define/index.ts';
import { forecast } from '../../../parts/v1.1/activity.ts';
import { ActivityProgress as ActivityProgress1_0 } from '../v1.0/progress.ts';

/** As in 1.0, with when the activity is expected to end and why it stands as it does. */
export const ActivityProgress = part(
  'ActivityProgress',
  {
    en: 'How far one activity of the roadmap has come, so that the roadmap need not be handed in again.',
    fr: 'Où en est une activité de la feuille de route, sans avoir à retransmettre celle-ci.',
    source: ['S0-51', 'S0-56'],
  },
  { ...ActivityProgress1_0.properties, ...forecast },
);
