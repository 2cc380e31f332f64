import { expect, test } from 'vitest';
import { formats } from '../formats/index.gen.ts';
import { groups } from './index.gen.ts';
import { type LanguageId, languageIds, loadMessages } from './load-messages.ts';

const all = new Map<LanguageId, Awaited<ReturnType<typeof loadMessages>>>();
for (const id of languageIds) all.set(id, (await import(`./${id}.gen.ts`))[id]);
const idsOf = (texts: { messages: object } | undefined) => Object.keys(texts?.messages ?? {}).sort();
const cases = Object.keys(formats).flatMap((format) => languageIds.map((id) => [format, id] as const));

test('speaks five languages, of which one is written from right to left', () => {
  expect([...languageIds].sort()).toEqual(['ar', 'en', 'es', 'fr', 'pt']);
  expect(languageIds.filter((id) => all.get(id)?.direction === 'rtl')).toEqual(['ar']);
});

test.each(cases)(
  '%s in %s: what is loaded is what can be imported, every rule of the format in it',
  async (format, id) => {
    const loaded = await loadMessages(id, format);
    expect(loaded).toEqual((await import(`../formats/${format}/messages/${id}.gen.ts`))[id]);
    const { module } = await formats[format as keyof typeof formats].load();
    const rules = module.ruleSet.rules as readonly { id: string }[];
    expect(rules.filter((rule) => !loaded.messages[rule.id])).toEqual([]);
    const own = new Set(['read', 'structure', ...(groups[format] ?? [])]);
    expect(idsOf(loaded)).toEqual(idsOf(all.get(id)).filter((rule) => own.has(rule.replace(/\/.*/, ''))));
  },
);

test.each([undefined, 'no-format', 'constructor', '__proto__'])(
  'of the format %s: the layers alone',
  async (format) => {
    const groupsOf = (rules: string[]) => [...new Set(rules.map((rule) => rule.replace(/\/.*/, '')))];
    expect(groupsOf(idsOf(await loadMessages('pt', format)))).toEqual(['read', 'structure']);
  },
);
