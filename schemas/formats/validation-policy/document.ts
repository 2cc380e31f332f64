import type { Static } from '@sinclair/typebox';
import { rulesFor } from '../../define/rule.ts';
import type { Document as V1_0 } from './v1.0/schema.ts';

/** The policy of every version, as rules see it. */
export type Document = Static<typeof V1_0>;

export const defineRule = rulesFor<Document>();
