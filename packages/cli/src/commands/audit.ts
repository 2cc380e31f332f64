import { createHash } from 'node:crypto';
import { type AuditFault, type AuditVerdict, verifyAudit } from '@waypost/sdk/signature';
import { entriesIn } from '../audit/entries-in.ts';
import { fetchEntries } from '../audit/fetch-entries.ts';
import { type AuditTexts, texts as auditTexts } from '../audit/texts.ts';
import { exitCode, UsageError } from '../exit-code.ts';
import { contentOf } from '../input/content-of.ts';
import { type Failure, findSources } from '../input/find-sources.ts';
import { readApiKey } from '../input/read-keys.ts';
import type { Language } from '../language.ts';
import { printable } from '../terminal/printable.ts';
import { Progress } from '../terminal/progress.ts';
import { printVerdict, type Told } from '../verify/print-verdict.ts';

export interface AuditOptions {
  /** A hash of the log that was written down before. */
  noted?: string;
  /** File with the key of an administrator, for an address. */
  keyFile?: string;
}

/** Entries by where they come from: a file, standard input or an address. */
interface Part {
  name: string;
  entries: unknown[];
}

/** So many entries take more than a moment. */
const MANY = 50_000;

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const isAddress = (word: string) => /^https?:/i.test(word);

/** Says whether an audit log is whole: all entries as they were written, none missing. */
export async function checkAudit(words: string[], options: AuditOptions, language: Language): Promise<number> {
  const { noted, keyFile } = options;
  const { texts } = language;
  const own = auditTexts[language.id];
  if (noted !== undefined && !/^[\da-f]{64}$/i.test(noted)) throw new UsageError(own.notAHash(printable(noted)));
  if (words.some(isAddress) !== (keyFile !== undefined)) throw new UsageError(own.keyWithAddress);

  const progress = new Progress(true);
  const parts = await filesOf(words, language);
  const key = keyFile === undefined ? '' : readApiKey(keyFile, texts);
  for (const name of words.filter(isAddress))
    parts.push({ name, entries: await fetchEntries(name, key, language, progress) });
  const entries = parts.flatMap((part) => part.entries);
  progress.show(() => own.checking(entries.length), entries.length > MANY);
  const verdict = await verifyAudit(entries, { noted: noted?.toLowerCase(), digest });
  progress.clear();

  const names = parts.map(({ name }) => name);
  const name = names.length > 2 ? `${names[0]} … ${names.at(-1)}` : names.join(texts.comma);
  await printVerdict({ name, ...toldOf(verdict, parts, own) }, texts);
  return verdict.isWhole ? exitCode.conformant : exitCode.notConformant;
}

/** @throws UsageError if a file cannot be read: a log that is not all there would be called broken. */
async function filesOf(words: readonly string[], { texts }: Language): Promise<Part[]> {
  const refuse = (name: string, obstacle: Failure['obstacle']) => {
    throw new UsageError(texts.failure(printable(name), obstacle));
  };
  const found = await findSources(
    words.filter((word) => !isAddress(word)),
    texts.stdin,
  );
  for (const { name, obstacle } of found.failures) refuse(name, obstacle);
  const parts: Part[] = [];
  for (const source of found.sources) {
    const bytes = await contentOf(source);
    if ('kind' in bytes) refuse(source.name, bytes);
    else parts.push({ name: source.name, entries: entriesIn(bytes.content) });
  }
  return parts;
}

function toldOf(verdict: AuditVerdict, parts: readonly Part[], own: AuditTexts): Omit<Told, 'name'> {
  const { labels } = own;
  if (verdict.isWhole) {
    const { first, entries, isFromStart, notedSeq } = verdict;
    return {
      isGood: true,
      message: own.whole,
      facts: [
        [labels.entries, String(entries)],
        ...span(verdict, own),
        [labels.noted, notedSeq === undefined ? undefined : own.found(notedSeq)],
      ],
      remarks: [...(isFromStart ? [] : [own.since(first.seq)]), own.keep],
    };
  }
  const { message, mend } = own.faults[verdict.fault] as { message: (it: AuditFault) => string; mend: string };
  const place = 'index' in verdict ? placeOf(verdict.index, parts) : undefined;
  const facts: Told['facts'] =
    verdict.fault === 'noted-absent'
      ? span(verdict, own)
      : [
          [labels.file, parts.length > 1 ? place?.name : undefined],
          [labels.place, place && String(place.number)],
        ];
  return { isGood: false, message: message(verdict), facts, mend };
}

/** From where to where entries go that are a chain. */
const span = (
  { first, last }: Pick<AuditVerdict & { isWhole: true }, 'first' | 'last'>,
  { labels, range }: AuditTexts,
): Told['facts'] => [
  [labels.numbers, range(first.seq, last.seq)],
  [labels.from, first.at],
  [labels.to, last.at],
  [labels.hash, last.hash],
];

/** Where an entry stands: its file, and its number there, from 1. */
function placeOf(index: number, parts: readonly Part[]): { name: string; number: number } | undefined {
  let rest = index;
  for (const { name, entries } of parts) {
    if (rest < entries.length) return { name, number: rest + 1 };
    rest -= entries.length;
  }
  return undefined;
}
