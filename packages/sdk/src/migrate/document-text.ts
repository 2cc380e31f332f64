import { collectionOf } from '../known-format.ts';

/** How a document is written. */
export interface Writing {
  /** As one JSON text, or line by line where its format has a collection. */
  encoding?: 'json' | 'ndjson' | undefined;
  /** What a level of JSON is indented by; everything on one line if left out. */
  indent?: string | undefined;
}

/** The text of a document; it ends with a line feed. */
export function documentText(document: object, { encoding, indent }: Writing = {}): string {
  const collection = collectionOf((document as { format: string }).format);
  if (encoding !== 'ndjson' || collection === undefined) return `${JSON.stringify(document, null, indent)}\n`;
  const members = Object.entries(document).map(([name, value]) => [name, name === collection ? [] : value] as const);
  const items = (document as Record<string, unknown[]>)[collection] ?? [];
  return [Object.fromEntries(members), ...items].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** How a document is written, as far as its beginning tells: so that another one can be written alike. */
export function indentOf(bytes: Uint8Array): string | undefined {
  return /^\s*\{\r?\n([\t ]+)"/.exec(new TextDecoder().decode(bytes.subarray(0, 200)))?.[1];
}
