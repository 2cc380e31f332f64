import type { Result } from '@waypost/sdk';
import { documentText, indentOf, type Migrated, MigrationError, migrate } from '@waypost/sdk/migrate';
import { exitCode, UsageError } from '../exit-code.ts';
import { contentOf } from '../input/content-of.ts';
import { findSources } from '../input/find-sources.ts';
import { isDocument } from '../input/is-document.ts';
import type { Language } from '../language.ts';
import { accountLines, isLossy } from '../migrate/account.ts';
import { destinationOf } from '../migrate/destination.ts';
import { type MigrateTexts, texts as migrateTexts } from '../migrate/texts.ts';
import { rendererOf } from '../render/renderer.ts';
import { type ColorChoice, paint as paintFor, wantsColor } from '../terminal/color.ts';
import { fileOutput, standardOutput } from '../terminal/output.ts';
import { printable } from '../terminal/printable.ts';
import { Progress } from '../terminal/progress.ts';

export interface MigrateOptions {
  to?: string;
  /** `list=edition`, each. */
  catalog?: string[];
  output?: string;
  write?: boolean;
  ledger?: string;
  format?: 'text' | 'json';
  allowLoss?: boolean;
  color?: ColorChoice;
}

/** What is told of a document to programs. */
interface Account {
  name: string;
  migrated: boolean;
  /** Where it was written, unless on standard output. */
  written?: string;
  ledger?: Migrated['ledger'];
  /** The verdict on the new document or, if it was not migrated, on the old one. */
  outcome?: Result['outcome'];
  findings?: Result['findings'];
  obstacle?: object;
}

/**
 * Migrates the documents that the words name, and tells what became of their fields: where the documents do not go. The
 * exit code is that of the worst that happened; a document that would lose something, or does not conform, is a 1.
 */
export async function migrateFiles(words: string[], options: MigrateOptions, language: Language): Promise<number> {
  const { texts } = language;
  const own = migrateTexts[language.id];
  const { to, format = 'text', allowLoss = false, color = 'auto' } = options;
  const catalogs = catalogsOf(options.catalog ?? [], own);
  if (to === undefined && options.catalog === undefined) throw new UsageError(own.nothingToDo);
  const found = await findSources(words, texts.stdin);
  const standard = standardOutput(texts);
  const destination = destinationOf(options, found.sources, standard, language);
  const isApart = options.output !== undefined || options.write === true;
  const tell = isApart
    ? (text: string) => standard.write(text)
    : async (text: string) => void process.stderr.write(text);
  const isColored = wantsColor(color, () => (isApart ? standard.isTerminal : process.stderr.isTTY === true));
  const paint = await paintFor(isColored);
  const allowance = { failOn: 'error', ignore: [], maxWarnings: Number.POSITIVE_INFINITY } as const;
  const renderer = await rendererOf('text', {
    language,
    isSingle: true,
    isColored,
    isQuiet: false,
    isVerbose: false,
    allowance,
  });
  const progress = new Progress(true);
  const accounts: Account[] = [];
  let code: number = exitCode.conformant;
  const fail = (name: string, reason: string) => {
    code = exitCode.usage;
    process.stderr.write(`${texts.prefix}${printable(name)}${texts.colon} ${reason}\n`);
  };
  const say = async (lines: readonly string[]) => {
    progress.clear();
    if (format === 'text') await tell(`${lines.join('\n')}\n`);
  };
  const verdict = (name: string, bytes: Uint8Array | undefined, result: Result) => {
    const counted = { findings: result.findings, totals: result.totals, ignored: 0, known: 0 };
    return renderer.judged({ name, ...(bytes && { bytes }), result, counted });
  };

  for (const { name, obstacle } of found.failures) fail(name, texts.obstacle(obstacle));
  for (const [index, source] of found.sources.entries()) {
    const { name } = source;
    const bytes = await contentOf(source);
    if ('kind' in bytes) {
      fail(name, texts.obstacle(bytes));
      continue;
    }
    progress.show(() => texts.progress(index + 1, found.sources.length, printable(name), bytes.content.length));
    const migrated = await attempt(bytes.content, { ...(to !== undefined && { to }), catalogs });
    if (migrated instanceof MigrationError) {
      const { obstacle } = migrated;
      if (obstacle.reason !== 'not-conformant') {
        fail(name, (own.refused[obstacle.reason] as (it: object) => string)(obstacle));
        accounts.push({ name, migrated: false, obstacle });
      } else if (source.isNamed || isDocument(obstacle.result, bytes.content)) {
        code = Math.max(code, exitCode.notConformant);
        const { outcome, findings } = obstacle.result;
        accounts.push({ name, migrated: false, outcome, findings, obstacle: { reason: obstacle.reason } });
        await say([await verdict(name, bytes.content, obstacle.result), own.notMigrated]);
      }
      continue;
    }
    const { ledger, result } = migrated;
    const isRefused = isLossy(ledger) && !allowLoss;
    const isSound = result.outcome === 'conformant';
    if (isRefused || !isSound) code = Math.max(code, exitCode.notConformant);
    const target = isRefused
      ? undefined
      : await destination.write(
          source,
          documentText(migrated.document, { encoding: migrated.encoding, indent: indentOf(bytes.content) }),
          bytes.isPacked,
        );
    const { outcome, findings } = result;
    accounts.push({ name, migrated: !isRefused, ...(target && { written: target }), ledger, outcome, findings });
    const lines = accountLines(name, ledger, language, paint);
    if (isRefused) lines.push(own.lossy);
    if (target !== undefined) lines.push(`  ${own.written(printable(target))}`);
    if (!isSound) lines.push('', own.asks, '', await verdict(target ?? name, undefined, result));
    await say(lines);
  }
  progress.clear();
  const told = `${JSON.stringify(accounts.length === 1 ? accounts[0] : accounts, null, 2)}\n`;
  if (format === 'json') await tell(told);
  if (options.ledger === '-') await standard.write(told);
  else if (options.ledger !== undefined) {
    const file = fileOutput(options.ledger, texts);
    await file.write(told);
    file.end();
  }
  standard.end();
  return code;
}

function catalogsOf(words: readonly string[], { catalogForm }: MigrateTexts): Record<string, string> {
  return Object.fromEntries(
    words.map((word) => {
      const [, list, edition] = /^([^=]+)=([^=]+)$/.exec(word) ?? [];
      if (list === undefined || edition === undefined) throw new UsageError(catalogForm(printable(word)));
      return [list, edition];
    }),
  );
}

async function attempt(content: Uint8Array, where: Parameters<typeof migrate>[1]): Promise<Migrated | MigrationError> {
  try {
    return await migrate(content, where);
  } catch (error) {
    if (error instanceof MigrationError) return error;
    throw error;
  }
}
