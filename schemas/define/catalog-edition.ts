/** One code of a catalog, as rules see it. */
export interface CatalogCode {
  code: string;
  parent?: string;
  attributes?: Readonly<Record<string, unknown>>;
}

/** A list in the edition that the document names. */
export interface CatalogEdition {
  edition: string;
  openness: 'open' | 'closed';
  codes: ReadonlyMap<string, CatalogCode>;
}
