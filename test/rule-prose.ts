import type { RuleProse, RuleSource } from '@waypost/generate/rules';
import type { Rule } from '@waypost/schemas/define/rule';
import { expect } from 'vitest';

export const languages = ['en', 'fr', 'ar', 'pt', 'es'];

/** Says what must hold and why, and speaks five languages with the same arguments in each. */
export function expectProse<R extends Rule>({ messages }: RuleSource<R>) {
  const stated = languages.map((language) => {
    const { message, mend, variants = {} } = messages[language] as RuleProse;
    const texts = Object.entries({ '': { message, mend }, ...variants });
    return texts.map(([variant, text]) => [variant, names(text.message), names(text.mend)]);
  });
  for (const [index, one] of stated.entries()) expect([languages[index], one]).toEqual([languages[index], stated[0]]);
  for (const language of ['en', 'fr']) {
    expect(messages[language]?.holds).toMatch(/\S{3}/);
    expect(messages[language]?.why).toMatch(/\S{3}/);
  }
}

/** What a message inserts, of the variant that was chosen. */
export function wantedArguments<R extends Rule>({ messages }: RuleSource<R>, variant: unknown): string[] {
  return languages.flatMap((language) => {
    const prose = messages[language] as RuleProse;
    const { message, mend } = prose.variants?.[String(variant)] ?? prose;
    return [...`${message} ${mend}`.matchAll(/\{(\w+)/g)].map(([, name]) => String(name));
  });
}

const names = (text: string) => [...new Set(text.match(/\{\w+/g))].sort().join();
