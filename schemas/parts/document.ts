import type { Static, TObject } from '@sinclair/typebox';
import { rulesFor } from '../define/rule.ts';
import type { envelope as envelopeV1_0 } from './v1.0/envelope.ts';

/** What every format with the national envelope has. */
export type Envelope = Static<TObject<typeof envelopeV1_0>> & {
  format: string;
  formatVersion: string;
  profile: string;
};

/** What the items of a format's unbounded collection may have, whatever the format. */
export interface Item {
  confidential?: boolean;
}

export const defineRule = rulesFor<Envelope, Item>();
