/** A published schema.json, compiled when the package is built: see packages/generate/src/validator.ts. */
declare module '*?validator' {
  type Structure = import('./compiled.ts').Structure;
  export const document: Structure['document'];
  export const item: Structure['item'];
  export const outline: Structure['outline'];
}

/** The same of all versions in the folder of a format. */
declare module '*?validators' {
  export const versions: Readonly<Record<string, import('./compiled.ts').Structure>>;
}
