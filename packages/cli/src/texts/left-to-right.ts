/** Text written from left to right, between two U+200E, which hold it together among Arabic. */
export const ltr = (text: string) => `\u200e${text}\u200e`;

/** Such texts in a list; U+200F keeps it from running from left to right as a whole. */
export const ltrList = (texts: readonly string[]) => texts.map(ltr).join('\u200f، ');
