import { choice, optional, part } from '../../../define/index.ts';
import { Observation as Observation1_0 } from '../v1.0/observation.ts';

const Missing = part(
  'MissingValue',
  {
    en: 'Why there is no value. A month without measurement is said, not left out.',
    fr: 'Pourquoi il n’y a pas de valeur. Un mois sans mesure se déclare, il ne s’omet pas.',
    source: ['proposed'],
  },
  {
    reason: choice(
      {
        'not-measured': { en: 'nobody measured it', fr: 'non mesuré' },
        'not-stated': { en: 'the source does not say', fr: 'la source ne l’indique pas' },
        'not-applicable': { en: 'it has no meaning here', fr: 'sans objet' },
        suppressed: { en: 'known, but not passed on', fr: 'connu, mais non communiqué' },
        pending: { en: 'will follow in a later revision', fr: 'à venir dans une révision ultérieure' },
        // Since 1.1: denominators are positive, so that a month without mail could only be called not applicable.
        'nothing-to-measure': {
          en: 'it was measured, but there was nothing to count, such as a month without such mail',
          fr: 'mesuré, mais il n’y avait rien à compter, par exemple un mois sans ce courrier',
        },
      },
      { en: 'Why.', fr: 'Motif.', source: ['proposed'] },
    ),
    note: Observation1_0.properties.missing.properties.note,
  },
);

/**
 * As in 1.0, with whether the value is to change. Measuring systems give figures of a month before all of its items are
 * delivered: in 1.0 that could be told in a note only, which nobody can filter by.
 */
export const Observation = part(
  'Observation',
  {
    en: 'One value of one indicator, or the reason why there is none.',
    fr: 'Une valeur d’un indicateur, ou la raison de son absence.',
    source: ['S0-34', 'S3-8'],
  },
  {
    ...Observation1_0.properties,
    missing: optional(Missing),
    revisionStatus: optional(
      choice(
        {
          preliminary: { en: 'will be revised', fr: 'sera révisée' },
          revised: { en: 'takes the place of one stated before', fr: 'remplace une valeur donnée auparavant' },
          final: { en: 'will not be revised any more', fr: 'ne sera plus révisée' },
        },
        {
          en: 'Whether the value is still to change; not stated when left out.',
          fr: 'La valeur doit-elle encore changer ? Non précisé en cas d’omission.',
          source: ['S0-46', 'proposed'],
        },
      ),
    ),
  },
  { exactlyOne: ['measure', 'missing'] },
);
