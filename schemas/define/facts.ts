// Nothing is imported: this is copied into the types of the SDK.

/** A text in the two languages that the standard is explained in. */
interface Bilingual {
  en: string;
  fr: string;
}

/** How the values of a column are written: `decimal` as text that keeps every digit stated, `integer` as a number. */
interface Values {
  text: string;
  integer: number;
  decimal: string;
}

/** A column of a table of facts. Days are text (`YYYY-MM-DD`), as are partial dates. */
export interface FactColumn {
  type: keyof Values;
  about: Bilingual;
}

type Columns = Readonly<Record<string, FactColumn>>;

/** One row: the columns that have a value. */
export type FactRow<C extends Columns = Columns> = { [K in keyof C]?: Values[C[K]['type']] | undefined };

/** What a format's documents say, as rows: what databases, spreadsheets and queries across documents are made of. */
export interface FactTable<D, C extends Columns = Columns> {
  about: Bilingual;
  columns: C;
  /**
   * Pure; in the order of the document. A table that bears the name of the format's collection is drawn from the items
   * of that, each for itself, and no other table looks at them: `document` may hold some of them only, of which `first` is
   * the index of the first one (0 when left out).
   */
  rows(document: D, first?: number): Iterable<FactRow<C>>;
}

// biome-ignore lint/suspicious/noExplicitAny: the registry holds tables of every document
export type FactTables<D = any> = Readonly<Record<string, FactTable<D>>>;

/** `defineFacts` for one format: its tables by name. A table that formats share has the same name and columns in each. */
export const factsFor =
  <D>() =>
  <T extends Record<string, Columns>>(
    tables: { [K in keyof T]: FactTable<D, T[K]> },
  ): { [K in keyof T]: FactTable<D, T[K]> } =>
    tables;

export const text = (en: string, fr: string) => ({ type: 'text', about: { en, fr } }) as const;
export const whole = (en: string, fr: string) => ({ type: 'integer', about: { en, fr } }) as const;
export const decimal = (en: string, fr: string) => ({ type: 'decimal', about: { en, fr } }) as const;
