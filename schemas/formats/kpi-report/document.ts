import type { Static } from '@sinclair/typebox';
import type { AnyProfile } from '../../define/profiles.ts';
import { rulesFor } from '../../define/rule.ts';
import type { Observation as ObservationV1_0 } from './v1.0/observation.ts';
import type { Document as V1_0 } from './v1.0/schema.ts';
import type { Observation as ObservationV1_1 } from './v1.1/observation.ts';
import type { Document as V1_1 } from './v1.1/schema.ts';

/** The document of every version, as rules see it: its observations are judged one by one. */
export type Document = Omit<AnyProfile<Static<typeof V1_0> | Static<typeof V1_1>>, 'observations'>;
export type Observation = AnyProfile<Static<typeof ObservationV1_0> | Static<typeof ObservationV1_1>>;

export const defineRule = rulesFor<Document, Observation>();
