/** The texts of one language. */
export interface Language {
  /** By rule id, or rule id and variant: what is wrong, and how to mend it. */
  messages: Readonly<Record<string, readonly [message: string, mend: string]>>;
  /** Words for arguments, by table: `{actual:types}` takes the word for `actual` from the table `types`. */
  words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
