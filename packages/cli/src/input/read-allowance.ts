import { formatIds } from '@waypost/sdk';
import { type Allowance, matches } from '../allowance.ts';
import { Baseline } from '../baseline.ts';
import { UsageError } from '../exit-code.ts';
import type { Language } from '../language.ts';
import { suggestion } from '../suggestion.ts';

interface Options {
  ignore?: readonly string[];
  baseline?: string;
  updateBaseline?: boolean;
}

/**
 * Which findings do not count, from the options.
 * @throws UsageError if a rule to ignore does not exist, or the baseline cannot be read.
 */
export async function readAllowance(
  { ignore = [], baseline, updateBaseline = false }: Options,
  language: Language,
): Promise<Pick<Allowance, 'ignore' | 'baseline'>> {
  const { texts } = language;
  if (ignore.length > 0) {
    // A rule may have several messages, `<rule> <variant>`.
    const spoken = await Promise.all(formatIds.map((format) => language.messages(format)));
    const rules = spoken.flatMap(({ messages }) => Object.keys(messages).map((key) => key.split(' ', 1)[0] as string));
    for (const pattern of ignore)
      if (!rules.some((rule) => matches(rule, pattern)))
        throw new UsageError(texts.unknownRule(pattern, suggestion(pattern, rules)));
  }
  return { ignore, ...(baseline !== undefined && { baseline: new Baseline(baseline, updateBaseline, texts) }) };
}
