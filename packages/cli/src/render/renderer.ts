import type { Result } from '@waypost/sdk';
import type { Allowance, Counted } from '../allowance.ts';
import type { Failure } from '../input/find-sources.ts';
import type { Language } from '../language.ts';
import type { Tally } from '../tally.ts';
import type { Format } from './format-names.ts';
import { textRenderer } from './text.ts';

/** A document and what was found in it. */
export interface Verdict {
  name: string;
  /** Left out of a document that is too large to be held. */
  bytes?: Uint8Array;
  /** How many bytes the document has, and their SHA-256, where they are not at hand. */
  measure?(): Promise<{ bytes: number; sha256: string } | undefined>;
  result: Omit<Result, 'document'>;
  /** What is left of the result once ignored and known findings are set aside. */
  counted: Counted;
}

/** Writes verdicts in one output format; everything that it returns is printed as it is. */
export interface Renderer {
  start?(): string;
  judged(verdict: Verdict): Promise<string>;
  /** What could not be read is also said on standard error, whatever the format. */
  failed?(failure: Failure): string;
  end(tally: Tally): Promise<string>;
}

export interface Setting {
  language: Language;
  /** One file was named, not a folder, a pattern or several files. */
  isSingle: boolean;
  isColored: boolean;
  isQuiet: boolean;
  isVerbose: boolean;
  allowance: Allowance;
}

/** All but the usual one are loaded only when asked for. */
const renderers = {
  text: textRenderer,
  json: async (setting: Setting) => (await import('./json.ts')).jsonRenderer(setting),
  ndjson: async (setting: Setting) => (await import('./json.ts')).ndjsonRenderer(setting),
  github: async (setting: Setting) => (await import('./github.ts')).githubRenderer(setting),
  html: async (setting: Setting) => (await import('./html.ts')).htmlRenderer(setting),
  sarif: async (setting: Setting) => (await import('./sarif.ts')).sarifRenderer(setting),
} satisfies Record<Format, (setting: Setting) => Promise<Renderer>>;

export const rendererOf = (format: Format, setting: Setting): Promise<Renderer> => renderers[format](setting);
