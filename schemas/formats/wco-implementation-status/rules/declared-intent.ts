import { certainlyBefore, spanOf } from '../../../exact/dates.ts';
import type { Document } from '../document.ts';

/** When the intent was declared; undefined where that is not told, or lies after the document: a slip, not a clock. */
export const declaredOn = ({ intent, issuedOn }: Document): string | undefined =>
  certainlyBefore(spanOf(issuedOn), spanOf(intent?.date)) ? undefined : intent?.date;
