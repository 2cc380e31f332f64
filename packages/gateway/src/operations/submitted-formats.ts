import type { Standard } from '../standard.ts';

/** Formats whose documents are handed in: those that begin with the envelope, which says how far a document has come. */
export const submittedFormats = ({ index, json }: Standard): string[] => [
  ...new Set(
    index.formats.flatMap(({ format, files }) => {
      const path = files['schema.json']?.path as string;
      return 'lifecycle' in json<{ properties: object }>(path).properties ? [format] : [];
    }),
  ),
];
