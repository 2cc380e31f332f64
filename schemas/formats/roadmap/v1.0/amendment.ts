import { date, field, optional, part } from '../../../define/index.ts';
import { ItemRef, item, LocalizedText } from '../../../parts/v1.0/index.ts';
import { activityId } from './activity.ts';

export const Amendment = part(
  'Amendment',
  {
    en: 'A change made to an activity, and what gave rise to it.',
    fr: 'Une modification apportée à une activité, et ce qui l’a motivée.',
    source: ['S0-62'],
  },
  {
    ...item,
    date: date({ en: 'When it was made.', fr: 'Date de la modification.', source: ['S0-62'] }),
    activity: field(activityId, {
      en: 'Id of the activity that was changed.',
      fr: 'Identifiant de l’activité modifiée.',
      source: ['S0-62'],
    }),
    change: field(LocalizedText, {
      en: 'What was changed: from what, to what.',
      fr: 'Ce qui a changé : de quoi, en quoi.',
      source: ['S0-62'],
    }),
    motivation: optional(
      field(ItemRef, {
        en: 'The recommendation or meeting that gave rise to it.',
        fr: 'La recommandation ou la réunion qui l’a motivée.',
        source: ['S0-62', 'S1-47'],
      }),
    ),
  },
);
