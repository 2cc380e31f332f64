import type { Bilingual } from './about.ts';

/** `draft` may still change, `released` never does, `withdrawn` should not be used in new documents. */
export type VersionStatus = 'draft' | 'released' | 'withdrawn';

/** What the standard says of a format as a whole; its versions are the folders `v<version>` beside it. */
export interface Format {
  /** Value of `format` in documents, name of the folder and part of every address. */
  id: string;
  /** In the languages of the messages. */
  title: Bilingual & Readonly<Record<'ar' | 'pt' | 'es', string>>;
  /** What the format is for, in one or two sentences. */
  purpose: Bilingual;
  /** Status of each version, oldest first. */
  versions: Readonly<Record<string, VersionStatus>>;
  /** The one collection of any length, if the format has one. */
  collection?: string;
}

export const defineFormat = <const F extends Format>(format: F): F => format;
