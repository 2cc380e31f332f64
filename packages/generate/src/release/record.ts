import { find, loadJson } from '../sources.ts';

/** Where the record stands below the root. */
export const RECORD = 'specs/released.json';

/** A rule as it was released: what it stands for, how much it weighs, and in which versions it judges. */
export interface RecordedRule {
  severity: string;
  /** Clause of the domain model; findings of the read and structure layers have none. */
  clause?: string;
  /** `<format> <version>`; left out for the layers, which judge every document. */
  versions?: string[];
}

/**
 * What was released, and with which content. Only `pnpm generate --release` writes it, and only adds to it: by it an
 * edit of a released file is noticed even where its source was edited along with it. Digests are SHA-256.
 */
export interface ReleaseRecord {
  /** By `<format> <version>`: the digest of each file that stays as it is, by its path below specs/. */
  versions: Record<string, Record<string, string>>;
  /** By id, which is never given to another rule. */
  rules: Record<string, RecordedRule>;
  /** By path below specs/: the digest of what documents rely on in an edition of a code list. */
  catalogs: Record<string, string>;
  /** By folder of the contract: the status of each problem. */
  problems: Record<string, Record<string, number>>;
  /** By version of the set of conformance cases: the digest of its files, by path below specs/. */
  conformance: Record<string, Record<string, string>>;
}

/** The committed record; an empty one where nothing was released yet. */
export async function readRecord(): Promise<ReleaseRecord> {
  const nothing = { versions: {}, rules: {}, catalogs: {}, problems: {}, conformance: {} };
  return (await find([RECORD])).length > 0 ? { ...nothing, ...(await loadJson<ReleaseRecord>(RECORD)) } : nothing;
}
