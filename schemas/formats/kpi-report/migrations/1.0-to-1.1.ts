import type { Static } from '@sinclair/typebox';
import { stepsBetween } from '../../../define/migration.ts';
import type { AnyProfile } from '../../../define/profiles.ts';
import type { Document as V1_0 } from '../v1.0/schema.ts';
import type { Document as V1_1 } from '../v1.1/schema.ts';

const down = stepsBetween<AnyProfile<Static<typeof V1_1>>, AnyProfile<Static<typeof V1_0>>>();

/** 1.1 adds fields that may be left out, and a value: nothing to do on the way up. */
export default {
  from: '1.0',
  to: '1.1',
  up: [],
  down: [
    down.move('/activityProgress/*/statusReason', '/activityProgress/*/note', {
      en: '1.0 has the note for what there is to say of the progress.',
      fr: 'La version 1.0 a la note pour ce qu’il y a à dire de l’avancement.',
    }),
    down.drop('/activityProgress/*/expectedEnd', {
      en: '1.0 has no place for a forecast.',
      fr: 'La version 1.0 n’a pas de place pour une prévision.',
    }),
    down.drop('/observations/*/revisionStatus', {
      en: '1.0 does not say whether a value is still to change.',
      fr: 'La version 1.0 ne dit pas si une valeur doit encore changer.',
    }),
    down.narrow(
      '/observations/*/missing/reason',
      { 'nothing-to-measure': 'not-applicable' },
      {
        en: '1.0 calls a value not applicable where there was nothing to measure.',
        fr: 'La version 1.0 dit sans objet une valeur pour laquelle il n’y avait rien à mesurer.',
      },
    ),
  ],
};
