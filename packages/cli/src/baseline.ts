import { readFileSync } from 'node:fs';
import type { Finding } from '@waypost/sdk';
import { jsonText } from '@waypost/sdk/report';
import { UsageError } from './exit-code.ts';
import { fileOutput } from './terminal/output.ts';
import { printable } from './terminal/printable.ts';
import type { Texts } from './texts/en.ts';

/** Findings of one document that say the same at the same kind of place. */
interface Entry {
  document: string;
  rule: string;
  /** The pointer with `*` for each index, so that an item inserted above does not make a finding a new one. */
  place: string;
  args: Finding['args'];
  count: number;
}

/**
 * Findings that are known and do not fail a run; only new ones do. A changed value makes a new finding. One that is
 * made anew covers everything.
 */
export class Baseline {
  readonly #path: string;
  readonly #isMadeAnew: boolean;
  readonly #texts: Texts;
  readonly #left = new Map<string, Entry>();
  readonly #met = new Map<string, Entry>();

  /** @throws UsageError if the file cannot be read or is no baseline. */
  constructor(path: string, isMadeAnew: boolean, texts: Texts) {
    this.#path = path;
    this.#isMadeAnew = isMadeAnew;
    this.#texts = texts;
    if (!isMadeAnew) for (const entry of readEntries(path, texts)) this.#left.set(keyOf(entry), { ...entry });
  }

  /** Whether a finding is known; each entry covers as many findings as it counts. */
  covers(document: string, finding: Finding): boolean {
    const entry = entryOf(document, finding);
    const key = keyOf(entry);
    const met = this.#met.get(key);
    if (met) met.count++;
    else this.#met.set(key, entry);
    if (this.#isMadeAnew) return true;
    const left = this.#left.get(key);
    if (!left || left.count === 0) return false;
    left.count--;
    return true;
  }

  /**
   * Writes the file if it is made anew; what is to be said of it at the end.
   * @throws UsageError if the file cannot be written.
   */
  async finish(): Promise<string> {
    const name = printable(this.#path);
    if (!this.#isMadeAnew) {
      const stale = sum(this.#left);
      return stale > 0 ? this.#texts.staleBaseline(name, stale) : '';
    }
    const entries = [...this.#met].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
    const output = fileOutput(this.#path, this.#texts);
    await output.write(jsonText({ findings: entries }));
    output.end();
    return this.#texts.wroteBaseline(name, sum(this.#met));
  }
}

const sum = (entries: ReadonlyMap<string, Entry>) => [...entries.values()].reduce((all, { count }) => all + count, 0);

const entryOf = (document: string, { rule, pointer, args }: Finding): Entry => ({
  document,
  rule,
  place: pointer.replace(/\/\d+(?=\/|$)/g, '/*'),
  args,
  count: 1,
});

const keyOf = ({ document, rule, place, args }: Entry) => JSON.stringify([document, rule, place, args]);

function readEntries(path: string, texts: Texts): Entry[] {
  try {
    const { findings } = JSON.parse(readFileSync(path, 'utf8')) as { findings: Entry[] };
    if (!findings.every(isEntry)) throw new SyntaxError();
    return findings;
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UsageError(isMissing ? texts.noBaseline(path) : texts.badBaseline(path));
  }
}

function isEntry(it: unknown): it is Entry {
  const { document, rule, place, args, count } = Object(it) as Record<string, unknown>;
  const texts = [document, rule, place];
  return texts.every((text) => typeof text === 'string') && typeof args === 'object' && Number.isSafeInteger(count);
}
