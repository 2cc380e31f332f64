import type { Finding } from '@waypost/sdk';
import { isFailing } from '../allowance.ts';
import type { Messages } from '../language.ts';
import { type Paint, paint as paintFor } from '../terminal/color.ts';
import { directions } from '../terminal/direction.ts';
import { printable } from '../terminal/printable.ts';
import { type Entry, groupsOf, marks, placeOf, type RuleGroup } from './entries.ts';
import { gradeLines } from './policy-lines.ts';
import type { Renderer, Setting, Verdict } from './renderer.ts';
import { sourceLine } from './source-line.ts';
import { closingLines, identityOf, leftOutOf, outcomeOf, skippedLines } from './verdict-words.ts';

/** For people: a line per document, its findings with the lines of the source, and a summary. */
export async function textRenderer(setting: Setting): Promise<Renderer> {
  const { language, isQuiet, isVerbose, allowance } = setting;
  const { texts } = language;
  const paint = await paintFor(setting.isColored);
  /** Whether the last thing written was a line, after which an empty one is due. */
  let endsOpen = false;
  /** The first rule that was broken. */
  let example: string | undefined;
  return {
    async judged(verdict) {
      if (isQuiet && !isFailing(verdict.counted, allowance)) return '';
      const { findings } = verdict.counted;
      const head = verdictLine(verdict, setting, paint);
      const omitted = leftOutOf(verdict, language);
      endsOpen = findings.length === 0;
      example ??= findings[0]?.rule;
      if (endsOpen) return [head, ...omitted.map((line) => `  ${line}`), ''].join('\n');
      const blocks = findingBlocks(verdict, await language.messages(verdict.result.format), setting, paint);
      if (omitted.length > 0) blocks.push(omitted);
      return `${[head, ...blocks.map((block) => block.map((line) => `  ${line}`).join('\n'))].join('\n\n')}\n\n`;
    },
    async end(tally) {
      if (isQuiet) return '';
      const lists = isVerbose ? skippedLines(tally, language) : [];
      if (tally.judged === 0) return lists.map((line) => `${line}\n`).join('');
      const lines = [
        ...lists,
        texts.summary(tally),
        ...closingLines(tally, allowance, language),
        ...(example !== undefined ? [paint.dim(texts.moreOnRule(example))] : []),
      ];
      return `${endsOpen ? '\n' : ''}${lines.join('\n')}\n`;
    },
  };
}

function verdictLine({ name, result }: Verdict, { language }: Setting, paint: Paint): string {
  const identity = identityOf(result);
  const [mark, color] = result.outcome === 'conformant' ? ['✓', paint.green] : ['✗', paint.red];
  return [
    `${color(mark)} ${paint.bold(printable(name))}`,
    ...(identity ? [paint.dim(identity)] : []),
    color(outcomeOf(result, language)),
  ].join('  ');
}

/** Findings as blocks of lines: one per finding told in full, one per rule for those told briefly. */
function findingBlocks(verdict: Verdict, messages: Messages, setting: Setting, paint: Paint): string[][] {
  const { bytes, result, counted } = verdict;
  const { texts } = setting.language;
  const direction = directions[texts.direction];
  const text = bytes && new TextDecoder().decode(bytes);
  const total = result.totals.error + result.totals.warning + result.totals.info;
  const blocks = groupsOf(counted.findings, messages, setting.isVerbose).flatMap(groupBlocks);
  if (total > result.findings.length) blocks.push([texts.capped(result.findings.length, total)]);
  return blocks;

  /** A rule that is broken once says so beside the place; one that is broken more often has a line of its own. */
  function groupBlocks({ rule, severity, count, entries, left }: RuleGroup): string[][] {
    const isSingle = count === 1;
    const blocks = entries.filter(({ isBrief }) => !isBrief).map((entry) => entryLines(entry, isSingle));
    const brief = entries.filter(({ isBrief }) => isBrief).map(briefLine);
    if (left > 0) brief.push(texts.more(left, rule));
    if (brief.length > 0) blocks.push(brief);
    if (isSingle) return blocks;
    const heading = `${colorOf(severity)(marks[severity])} ${rule}  ${texts.totals({ error: 0, warning: 0, info: 0, [severity]: count })}`;
    const [first = [], ...others] = blocks.map((block) => block.map((line) => `  ${line}`));
    return [[heading, ...first], ...others];
  }

  function colorOf(severity: Finding['severity']) {
    return severity === 'error' ? paint.red : paint.yellow;
  }

  function place({ position, pointer, severity }: Finding) {
    const at = position ? `${position.line}:${position.column}` : '';
    return `${colorOf(severity)(marks[severity])} ${at}  ${paint.cyan(pointer ? printable(pointer) : texts.wholeDocument)}`;
  }

  function briefLine({ finding, message, also }: Entry) {
    const times = also.length > 0 ? ` (${texts.times(also.length + 1)})` : '';
    return `${place(finding)}  ${direction.part(`${message}${times}`)}`;
  }

  function entryLines({ finding, message, mend, also }: Entry, isSingle: boolean) {
    return [
      isSingle ? `${place(finding)}  ${paint.dim(printable(finding.rule))}` : place(finding),
      `  ${paint.bold(direction.line(message))}`,
      ...(finding.position && text !== undefined
        ? sourceLine(text, finding.position, paint).map((line) => `    ${line}`)
        : []),
      ...(mend ? [`  ${direction.arrow} ${direction.line(mend)}`] : []),
      ...gradeLines(finding, setting.language).map((line) => `  ${paint.dim(direction.line(line))}`),
      ...(also.length > 0 ? [`  ${paint.dim(texts.also(also.length, also.slice(0, 8).map(placeOf)))}`] : []),
    ];
  }
}
