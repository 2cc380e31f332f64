import { describe } from '@waypost/sdk/describe';
import { exitCode, UsageError } from '../exit-code.ts';
import type { Language, Messages } from '../language.ts';
import { holdsOf, type PublishedRule, publishedRules, withoutValues, wordingOf } from '../rules.ts';
import { suggestion } from '../suggestion.ts';
import { type Paint, paint as paintFor, wantsColor } from '../terminal/color.ts';
import { directions } from '../terminal/direction.ts';
import { standardOutput } from '../terminal/output.ts';
import { hang, wrap } from '../terminal/wrap.ts';
import type { Texts } from '../texts/en.ts';

/** Lines are no longer than is pleasant to read, however wide the terminal is. */
const WIDEST = 100;

/** Prints what a rule is about; the rule is named by its id, the last part of it, or a clause, which may have several. */
export async function explainRule(name: string, language: Language): Promise<number> {
  const { texts } = language;
  const rules = rulesNamed(name, publishedRules(), texts);
  const output = standardOutput(texts);
  const paint = await paintFor(wantsColor('auto', () => output.isTerminal));
  const width = Math.min(WIDEST, (output.isTerminal && process.stdout.columns) || 80);
  for (const [index, rule] of rules.entries()) {
    const messages = await language.messages(rule.formats?.[0]);
    const lines = page(rule, { language, messages, paint, width });
    await output.write(`${index > 0 ? '\n' : ''}${lines.join('\n')}\n`);
  }
  output.end();
  return exitCode.conformant;
}

const nameOf = ({ id }: PublishedRule) => id.replace(/^.*\//, '');

/** The rules that a word means. */
export function rulesNamed(word: string, rules: readonly PublishedRule[], texts: Texts): PublishedRule[] {
  const exact = rules.filter(({ id }) => id === word);
  if (exact.length > 0) return exact;
  const ofClause = rules.filter(({ clause }) => clause?.toLowerCase() === word.toLowerCase());
  if (ofClause.length > 0) return ofClause;
  const ofName = rules.filter((rule) => nameOf(rule) === word);
  const ids = ofName.map(({ id }) => id);
  if (ids.length > 1) throw new UsageError(texts.severalRules(word, ids));
  if (ids.length === 1) return ofName;
  const known = [...rules.map(({ id }) => id), ...rules.map(nameOf)];
  throw new UsageError(texts.unknownRule(word, suggestion(word, known)));
}

interface Setting {
  language: Language;
  messages: Messages;
  paint: Paint;
  width: number;
}

/** A rule as lines for a terminal: the same as its page. */
function page(rule: PublishedRule, { language, messages, paint, width }: Setting): string[] {
  const { id: lang, texts } = language;
  const word = texts.rulePage;
  const { argument, arrow, line } = directions[texts.direction];
  const { why, message, mend, variants = {} } = wordingOf(rule, lang);
  const { id, severity, example, source = [] } = rule;
  const told = (one: { message: string; mend: string }) => [
    ...hang('- ', one.message, width - 2).map(line),
    ...hang(`  ${arrow} `, one.mend, width - 2).map(line),
  ];
  const plain = (one: { message: string; mend: string }) => ({
    message: withoutValues(one.message),
    mend: withoutValues(one.mend),
  });
  const args = example?.args;
  const said = args
    ? describe({ rule: id, severity, pointer: example.pointer, args }, messages, argument)
    : plain({ message, mend });
  const shown = Object.keys(variants).find((name) => name === args?.variant);
  const others = [[undefined, { message, mend }] as const, ...Object.entries(variants)]
    .filter(([name]) => name !== shown)
    .flatMap(([, wording]) => told(plain(wording)));
  const sections: [title: string, lines: string[]][] = [
    [word.why, why ? wrap(why, width - 2) : []],
    [word.failing, example?.failing.split('\n') ?? []],
    [word.said, [...(args && example.pointer ? [paint.cyan(example.pointer)] : []), ...told(said)]],
    [word.mended, example?.mended.split('\n') ?? []],
    [word.variants, others],
    [word.sources, source.map((name) => (name === 'proposed' ? word.proposed : name))],
  ];
  return [
    ...wrap(holdsOf(rule, lang), width).map((text) => paint.bold(line(text))),
    '',
    ...facts(rule, texts).map((text) => line(`  ${text}`)),
    ...sections.flatMap(([title, lines]) =>
      lines.length > 0 ? ['', paint.bold(title), ...lines.map((text) => `  ${text}`)] : [],
    ),
    '',
    paint.dim(rule.url),
  ];
}

/** What a rule states of itself, as aligned lines. */
function facts(rule: PublishedRule, { rulePage: { labels, all, ...word }, severityMeans }: Texts): string[] {
  const { id, clause, severity, formats, profiles, since, until, from } = rule;
  const rows: [label: string, text: string | undefined][] = [
    [labels.rule, id],
    [labels.clause, clause],
    [labels.severity, severityMeans[severity]],
    [labels.formats, formats?.join(', ') || all],
    [labels.profiles, since && (profiles?.join(', ') ?? all)],
    [labels.versions, since && word.versions(since, until)],
    [labels.stage, from && word.stage],
  ];
  const widest = Math.max(...rows.map(([label]) => label.length));
  return rows.flatMap(([label, text]) => (text ? [`${label.padEnd(widest)}  ${text}`] : []));
}
