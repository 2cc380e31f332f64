import { part } from '../../../define/index.ts';
import { forecast } from '../../../parts/v1.1/activity.ts';
import { Activity as Activity1_0 } from '../v1.0/activity.ts';

/** As in 1.0, with when it is expected to end and why it stands as it does. */
export const Activity = part(
  'Activity',
  {
    en: 'One line of the action plan: what is done, by whom, when and how far it has come.',
    fr: 'Une ligne du plan d’action : quoi, par qui, quand, et où en est-on.',
    source: ['S0-19', 'S0-50', 'S0-62'],
  },
  { ...Activity1_0.properties, ...forecast },
);
