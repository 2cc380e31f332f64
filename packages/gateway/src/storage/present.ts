/** A row whose empty columns are left out. */
export type Present<R> = { [K in keyof R as null extends R[K] ? never : K]: R[K] } & {
  [K in keyof R as null extends R[K] ? K : never]?: Exclude<R[K], null>;
};

/** The row without its empty columns. */
export const present = <R extends object>(row: R): Present<R> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Present<R>;

/** The row with null for what is left out, as inserts have it. */
export const orNull = <T>(value: T | undefined): T | null => value ?? null;
