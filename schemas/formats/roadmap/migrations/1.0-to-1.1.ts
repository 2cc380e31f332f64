import type { Static } from '@sinclair/typebox';
import { stepsBetween } from '../../../define/migration.ts';
import type { AnyProfile } from '../../../define/profiles.ts';
import type { Document as V1_0 } from '../v1.0/schema.ts';
import type { Document as V1_1 } from '../v1.1/schema.ts';

const down = stepsBetween<AnyProfile<Static<typeof V1_1>>, AnyProfile<Static<typeof V1_0>>>();

/** 1.1 adds fields that may be left out: nothing to do on the way up. */
export default {
  from: '1.0',
  to: '1.1',
  up: [],
  down: [
    down.move('/activities/*/statusReason', '/activities/*/note', {
      en: '1.0 tells why an activity was suspended in its note.',
      fr: 'La version 1.0 dit dans la note pourquoi une activité est suspendue.',
    }),
    down.drop('/activities/*/expectedEnd', {
      en: '1.0 has no place for a forecast beside the planned end.',
      fr: 'La version 1.0 n’a pas de place pour une prévision à côté de la fin prévue.',
    }),
    down.drop('/nextReviewOn', {
      en: '1.0 has no place for the date of the next review.',
      fr: 'La version 1.0 n’a pas de place pour la date du prochain réexamen.',
    }),
  ],
};
