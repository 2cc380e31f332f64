import { expect, test } from 'vitest';
import { chooseLanguage } from './choose-language.ts';

const known = ['en', 'fr', 'ar', 'pt', 'es'];

test.each<[preferences: string, chosen: string | undefined]>([
  ['fr', 'fr'],
  ['pt-BR, fr;q=0.8', 'pt'],
  ['fr;q=0.8, pt-BR', 'pt'],
  ['fr-CA, en', 'fr'],
  ['de, fr', 'fr'],
  ['de-CH;q=1, es;q=0.30 , ar ; q=0.9', 'ar'],
  ['fr;q=0, en;q=0.1', 'en'],
  ['EN-gb', 'en'],
  ['fr;Q=0.2, es;level=1;q=0.3', 'es'],
  ['ar-Arab-x-private', 'ar'],
  ['pt;q=high, es;q=0.1', 'es'],
  ['french', undefined],
  ['constructor', undefined],
  ['de', undefined],
  ['*', undefined],
  ['', undefined],
  [';q=1,,-,--', undefined],
])('%j finds %s', (preferences, chosen) => expect(chooseLanguage(preferences, known)).toBe(chosen));

test.each([
  ['pt-BR-x-a', 'pt-BR'],
  ['pt-AO', 'pt'],
  ['zh-Hant-x-TW', 'zh-Hant'],
])('the closest of several: %s finds %s', (preference, chosen) =>
  expect(chooseLanguage(preference, ['pt', 'pt-BR', 'zh', 'zh-Hant'])).toBe(chosen),
);

test('a header of any length is settled quickly', () => {
  const start = performance.now();
  for (const part of ['-', 'a-', 'a,', ';q=', 'aaaaaaaa-']) chooseLanguage(part.repeat(20_000 / part.length), known);
  expect(performance.now() - start).toBeLessThan(500);
});
