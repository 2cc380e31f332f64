import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { formats } from '@waypost/sdk';
import { exitCode, UsageError } from '../exit-code.ts';
import type { Language } from '../language.ts';
import { starters } from '../starters/index.gen.ts';
import { suggestion } from '../suggestion.ts';
import { print } from '../terminal/output.ts';
import { printable } from '../terminal/printable.ts';
import type { Texts } from '../texts/en.ts';
import { lastPeriod, periodKinds } from './last-period.ts';

type StartFormat = keyof typeof starters;

/** A document to start from, by profile and language. */
type Starters = Record<string, Record<string, { formatVersion: string }>>;

/**
 * Writes a document to start from, which conforms, bears today's date and a new identifier. Never overwrites a file.
 */
export async function initDocument(
  format: string,
  options: { profile?: string; output?: string },
  { id, texts }: Language,
): Promise<number> {
  const known = Object.keys(starters);
  if (!Object.hasOwn(starters, format)) {
    if (Object.hasOwn(formats, format)) throw new UsageError(texts.notWritten(format, known));
    throw new UsageError(texts.unknownFormat(format, known, suggestion(format, known)));
  }
  const profiles: Starters = (await starters[format as StartFormat]()).starters;
  const ids = Object.keys(profiles);
  const profile = options.profile ?? (ids[0] as string);
  const document = Object.hasOwn(profiles, profile) ? inLanguage(profiles[profile], id) : undefined;
  if (document === undefined)
    throw new UsageError(texts.unknownProfile(profile, format, ids, suggestion(profile, ids)));

  const text = completed(document);
  const file = options.output ?? `${format}.json`;
  if (file === '-') await print(text, texts);
  else {
    create(file, text, texts);
    const others = ids.filter((other) => other !== profile);
    process.stderr.write(`${texts.started(printable(file), format, document.formatVersion, profile, others)}\n`);
  }
  return exitCode.conformant;
}

/** In the language wanted or, where there is none in it, in English. */
const inLanguage = (starter: Starters[string] | undefined, id: string) => starter?.[id] ?? starter?.en;

/** The text of a starter, with what is only known when it is made; days are those where the user is. */
export function completed(starter: object, now = new Date()): string {
  const [year, month] = [now.getFullYear(), now.getMonth()];
  const periods = periodKinds.flatMap((kind) => {
    const { start, end } = lastPeriod(kind, year, month);
    return [[`{${kind}.start}`, start] as const, [`{${kind}.end}`, end] as const];
  });
  const today = [year, month + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  const known = new Map([...periods, ['{today}', today], ['{documentId}', `urn:uuid:${randomUUID()}`]]);
  const text = `${JSON.stringify(starter, null, 2)}\n`;
  return text.replace(/\{[a-zA-Z.]+\}/g, (token) => known.get(token) ?? token);
}

function create(file: string, text: string, texts: Texts): void {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'EEXIST' ? texts.exists(file) : texts.cannotWrite(file, code));
  }
}
