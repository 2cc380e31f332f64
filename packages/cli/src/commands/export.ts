import { type FactRow, factsOf } from '@waypost/sdk/facts';
import { exitCode, UsageError } from '../exit-code.ts';
import { identityOf, openTables, type Tables, type Target } from '../export/tables.ts';
import { type Failure, findSources } from '../input/find-sources.ts';
import { isDocument } from '../input/is-document.ts';
import type { Language } from '../language.ts';
import { Interruption } from '../terminal/interruption.ts';
import { paceOf } from '../terminal/pace.ts';
import { printable } from '../terminal/printable.ts';
import { Progress } from '../terminal/progress.ts';
import { type Judged, judgeSource } from './judge-source.ts';

/**
 * Writes what the documents say as tables of rows, and returns the exit code. A document that does not conform is left
 * out, and said so: what its rows mean is not known.
 */
export async function exportFacts(words: string[], target: Target, { texts }: Language): Promise<number> {
  if (words.length === 0) throw new UsageError(texts.nothingNamed);
  const found = await findSources(words, texts.stdin);
  const tables = await openTables(target, texts);
  const progress = new Progress(true);
  const interruption = new Interruption();
  let code: number = exitCode.conformant;
  const remark = (text: string, atLeast: number) => {
    code = Math.max(code, atLeast);
    progress.clear();
    process.stderr.write(`${texts.prefix}${text}\n`);
  };
  const fail = ({ name, obstacle }: Failure) => remark(texts.failure(printable(name), obstacle), exitCode.usage);

  let isWhole = false;
  try {
    for (const failure of found.failures) fail(failure);
    for (const source of found.sources) {
      const name = printable(source.name);
      const start = Date.now();
      const judged = await judgeSource(source, {
        related: undefined,
        choice: {},
        terminalInput: texts.terminalInput,
        begun: () => {},
        reached: (reached, bytes) =>
          progress.show(() => texts.reached(name, paceOf(reached, bytes, Date.now() - start)), true),
        interruption,
        threads: undefined,
      });
      if ('kind' in judged) fail({ name: source.name, obstacle: judged });
      else if (!interruption.hasCome && (source.isNamed || isDocument(judged.result, judged.bytes))) {
        const { outcome, totals } = judged.result;
        if (outcome !== 'conformant') remark(texts.notExported(name, totals), exitCode.notConformant);
        else {
          const reached = (rows: number) => progress.show(() => texts.exporting(name, rows), true);
          await interruption.during((signal) => exportDocument(judged, tables, reached, signal));
        }
      }
      if ('close' in judged) await judged.close?.();
      if (interruption.hasCome) break;
    }
    isWhole = !interruption.hasCome;
  } finally {
    progress.clear();
    for (const { path, rows } of await tables.end(isWhole))
      if (isWhole) process.stderr.write(`${texts.exported(printable(path), rows)}\n`);
  }
  return isWhole ? code : exitCode.interrupted;
}

async function exportDocument(judged: Judged, tables: Tables, reached: (rows: number) => void, signal: AbortSignal) {
  const identity = identityOf(judged.result.value as Record<string, FactRow[string]>);
  let all = 0;
  try {
    for await (const { table, rows } of factsOf(judged.content, signal)) {
      await tables.write(
        table,
        rows.map((row) => ({ ...identity, ...row })),
      );
      all += rows.length;
      reached(all);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
