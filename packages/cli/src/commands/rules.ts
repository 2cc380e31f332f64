import { jsonText } from '@waypost/sdk/report';
import { exitCode, UsageError } from '../exit-code.ts';
import type { Language } from '../language.ts';
import { holdsOf, publishedRules } from '../rules.ts';
import { specsIndex } from '../specs.ts';
import { suggestion } from '../suggestion.ts';
import { print } from '../terminal/output.ts';
import { table } from '../terminal/table.ts';

export interface RulesOptions {
  format?: 'text' | 'json';
  /** Only what holds for documents of this format. */
  for?: string;
}

/** Prints all that can be found wrong with documents: the rules, and the findings of reading and structure. */
export async function showRules({ format, for: wanted }: RulesOptions, language: Language): Promise<number> {
  const { id, texts } = language;
  const known = [...new Set(specsIndex().formats.map((entry) => entry.format))];
  if (wanted !== undefined && !known.includes(wanted))
    throw new UsageError(texts.unknownFormat(wanted, known, suggestion(wanted, known)));
  const rules = publishedRules().filter(({ formats }) => !wanted || !formats || formats.includes(wanted));
  const rows = rules.map((rule) => [rule.clause ?? '', texts.severity[rule.severity], rule.id, holdsOf(rule, id)]);
  await print(format === 'json' ? jsonText(rules) : table([texts.tables.rules, ...rows]), texts);
  return exitCode.conformant;
}
