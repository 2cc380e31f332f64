/** The texts of one language. */
export interface Language {
  /** The direction in which it is written. */
  direction: 'ltr' | 'rtl';
  /** What stands between the items of a list, with its space. */
  comma: string;
  /** By rule id, or rule id and variant: what is wrong, and how to mend it. */
  messages: Readonly<Record<string, readonly [message: string, mend: string]>>;
  /** Words for arguments, by table: `{actual:types}` takes the word for `actual` from the table `types`. */
  words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
