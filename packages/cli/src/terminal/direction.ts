import { printable } from './printable.ts';

interface Direction {
  /** Text from outside within a text of ours. */
  argument(text: string): string;
  /** A text of ours on a line of its own. */
  line(text: string): string;
  /** A text of ours on a line that runs from left to right. */
  part(text: string): string;
  /** What leads to the text after it. */
  arrow: string;
}

/** From one isolate to the other (U+2068, U+2069) a text has a direction of its own and changes none around it. */
const isolated = (text: string) => `\u2068${text}\u2069`;
/** U+200F makes a line run from right to left even where it begins with an isolate. */
const fromTheRight = (text: string) => `\u200f${text}`;
const asItIs = (text: string) => text;

/** How to print texts, by the direction in which their language is written. What it gives is printable as it stands. */
export const directions: Record<'ltr' | 'rtl', Direction> = {
  ltr: { argument: printable, line: asItIs, part: asItIs, arrow: '→' },
  rtl: {
    argument: (text) => isolated(printable(text)),
    line: fromTheRight,
    part: (text) => isolated(fromTheRight(text)),
    arrow: '←',
  },
};
