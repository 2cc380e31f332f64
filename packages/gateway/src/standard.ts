import { readFileSync } from 'node:fs';

/** What specs/index.json says of the standard's files. */
export interface StandardIndex {
  formats: {
    format: string;
    version: string;
    status: string;
    title: Record<string, string>;
    files: Record<string, PublishedFile>;
  }[];
  catalogs: (PublishedFile & {
    list: string;
    edition: string;
    openness: string;
    title: Record<string, string>;
    codes: number;
  })[];
  rules: PublishedFile & { rules: number };
}

/** A file of the standard and its SHA-256. */
export interface PublishedFile {
  path: string;
  sha256: string;
}

/** The standard as published: its files, as they are. */
export interface Standard {
  index: StandardIndex;
  /** Exact bytes of a file, by its path in the index. */
  bytes(path: string): Buffer;
  /** The same as a value. */
  json<T>(path: string): T;
}

/** Opens the folder of published files (`specs/`); each is read when first asked for, and kept. */
export function openStandard(folder: URL): Standard {
  const kept = new Map<string, Buffer>();
  const values = new Map<string, unknown>();
  const bytes = (path: string) => keep(kept, path, () => readFileSync(new URL(path, folder)));
  const json = <T>(path: string) => keep(values, path, () => JSON.parse(bytes(path).toString())) as T;
  return { index: json<StandardIndex>('index.json'), bytes, json };
}

function keep<T>(kept: Map<string, T>, path: string, read: () => T): T {
  const known = kept.get(path);
  if (known !== undefined) return known;
  const value = read();
  kept.set(path, value);
  return value;
}
