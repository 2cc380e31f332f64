import type { Finding } from '@waypost/sdk';
import type { Messages } from '../language.ts';
import { isFailing } from '../tally.ts';
import { type Paint, paint as paintFor } from '../terminal/color.ts';
import { printable, printableStart } from '../terminal/printable.ts';
import { type Entry, entriesOf } from './entries.ts';
import { notCheckedHere, notCheckedLine } from './not-checked-line.ts';
import type { Renderer, Setting, Verdict } from './renderer.ts';
import { sourceLine } from './source-line.ts';

/** For people: a line per document, its findings with the lines of the source, and a summary. */
export async function textRenderer(setting: Setting): Promise<Renderer> {
  const { language, isQuiet, isVerbose, failOn } = setting;
  const { texts } = language;
  const paint = await paintFor(setting.isColored);
  /** Whether the last thing written was a line, after which an empty one is due. */
  let endsOpen = false;
  return {
    async judged(verdict) {
      if (isQuiet && !isFailing(verdict.result, failOn)) return '';
      const { findings, notChecked } = verdict.result;
      const head = verdictLine(verdict, setting, paint);
      const omitted = notCheckedHere(notChecked, language);
      endsOpen = findings.length === 0;
      if (endsOpen) return [head, ...omitted.map((line) => `  ${line}`), ''].join('\n');
      const blocks = findingBlocks(verdict, await language.messages(), setting, paint);
      if (omitted.length > 0) blocks.push(omitted);
      return `${[head, ...blocks.map((block) => block.map((line) => `  ${line}`).join('\n'))].join('\n\n')}\n\n`;
    },
    async end(tally) {
      if (isQuiet) return '';
      const lists = isVerbose
        ? [...tally.skipped.map(texts.skipped), ...tally.passedOver.map(texts.passedOver)].map((line) =>
            printable(line),
          )
        : [];
      if (tally.judged === 0) return lists.map((line) => `${line}\n`).join('');
      const lines = [...lists, texts.summary(tally), notCheckedLine(tally, language)].filter(Boolean);
      return `${endsOpen ? '\n' : ''}${lines.join('\n')}\n`;
    },
  };
}

const marks = { error: '✗', warning: '!', info: 'i' } as const;

function verdictLine({ name, result }: Verdict, { language: { texts } }: Setting, paint: Paint): string {
  const { outcome, format, formatVersion, value, totals } = result;
  const profile = (value as { profile?: unknown } | null | undefined)?.profile;
  const identity = [
    format,
    formatVersion,
    typeof profile === 'string' ? `(${printableStart(profile, 40)})` : undefined,
  ].filter((part) => part !== undefined);
  const isGood = outcome === 'conformant';
  const mark = isGood ? paint.green('✓') : paint.red('✗');
  const verdict = [texts.outcome[outcome], texts.totals(totals)]
    .filter(Boolean)
    .join(isGood ? ', ' : `${texts.colon} `);
  return [
    `${mark} ${paint.bold(printable(name))}`,
    ...(identity.length > 0 ? [paint.dim(printableStart(identity.join(' '), 120))] : []),
    isGood ? paint.green(verdict) : paint.red(verdict),
  ].join('  ');
}

/** Findings as blocks of lines: one per finding told in full, one for those told briefly, one for what is left out. */
function findingBlocks({ bytes, result }: Verdict, messages: Messages, setting: Setting, paint: Paint): string[][] {
  const { texts } = setting.language;
  const text = new TextDecoder().decode(bytes);
  const { entries, left } = entriesOf(result.findings, messages, setting.isVerbose);
  const total = result.totals.error + result.totals.warning + result.totals.info;
  const blocks: string[][] = [];
  for (const [i, entry] of entries.entries()) {
    if (!entry.isBrief) blocks.push(entryLines(entry));
    else if (entries[i - 1]?.isBrief) blocks.at(-1)?.push(briefLine(entry));
    else blocks.push([briefLine(entry)]);
  }
  const omitted = [...left].map(([rule, count]) => texts.more(count, rule));
  if (total > result.findings.length) omitted.push(texts.capped(result.findings.length, total));
  return omitted.length > 0 ? [...blocks, omitted] : blocks;

  function place({ position, pointer, severity }: Finding) {
    const color = severity === 'error' ? paint.red : paint.yellow;
    const at = position ? `${position.line}:${position.column}` : '';
    return `${color(marks[severity])} ${at}  ${paint.cyan(pointer ? printable(pointer) : texts.wholeDocument)}`;
  }

  function briefLine({ finding, message, also }: Entry) {
    const times = also.length > 0 ? ` (${texts.times(also.length + 1)})` : '';
    return `${place(finding)}  ${printable(message)}${times}`;
  }

  function entryLines({ finding, message, mend, also }: Entry) {
    return [
      `${place(finding)}  ${paint.dim(printable(finding.rule))}`,
      `  ${paint.bold(printable(message))}`,
      ...(finding.position ? sourceLine(text, finding.position, paint).map((line) => `    ${line}`) : []),
      ...(mend ? [`  → ${printable(mend)}`] : []),
      ...(also.length > 0 ? [`  ${paint.dim(texts.also(also.length, also.slice(0, 8).map(shortPlace)))}`] : []),
    ];
  }
}

const shortPlace = ({ position, pointer }: Finding) =>
  position ? `${position.line}:${position.column}` : printable(pointer);
