import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from './published.ts';

const textOf = (file: string) => readFileSync(`${root}${file}`, 'utf8');
/** Arabic without the marks that writers may leave out. */
const plain = (text: string) => text.replace(/[\u064b-\u0652]/g, '');

const schemas = readdirSync(`${root}schemas`, { recursive: true, encoding: 'utf8' });

/** The words that the second table of the glossary replaces. */
const replaced = textOf('schemas/GLOSSARY.md')
  .split('\n')
  .map((line) => /^\| (\w\w) +\| (\S.*?) +\| \S.*\|$/.exec(line) ?? [])
  .flatMap(([, language, word]) => (language && word ? [{ language, word }] : []));

/** What texts say in each language, with where. */
const said = [
  ...inSchemas(/messages\.json$/, (prose) => Object.entries(prose)),
  ...inSchemas(/^layers.\w+\.json$|problems\.json$/, perLanguage),
  ...['en', 'fr', 'ar', 'pt', 'es'].map((language) => {
    const file = `packages/cli/src/texts/${language}.ts`;
    return { file, language, prose: textOf(file) };
  }),
  ...['audit', 'migrate', 'verify'].flatMap((command) => ofCommand(`packages/cli/src/${command}/texts.ts`)),
].map(({ file, language, prose }) => ({ file, language, text: plain(JSON.stringify(prose)) }));

function inSchemas(named: RegExp, entries: (prose: object) => [string, unknown][]) {
  return schemas
    .filter((file) => named.test(file))
    .flatMap((file) =>
      entries(JSON.parse(textOf(`schemas/${file}`))).map(([language, prose]) => ({ file, language, prose })),
    );
}

/** The texts of a file of one command, which has a constant for each language: `const fr: …`. */
function ofCommand(file: string) {
  const parts = textOf(file).split(/^const (en|fr|ar|pt|es): /m);
  return parts.flatMap((language, at) => (at % 2 === 1 ? { file, language, prose: parts[at + 1] } : []));
}

/** The texts of a file that has a member for each language beside one another. */
function perLanguage(value: unknown): [string, string][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? ([[key, inner]] as [string, string][]) : perLanguage(inner),
  );
}

describe('the glossary', () => {
  test('replaces words in every language, and texts are found in each', () => {
    const languages = ['ar', 'en', 'es', 'fr', 'pt'];
    expect([...new Set(replaced.map(({ language }) => language))].sort()).toEqual(languages);
    expect([...new Set(said.map(({ language }) => language))]).toEqual(expect.arrayContaining(languages));
    const ofCommands = said.filter(({ file }) => /\/texts\.ts$/.test(file));
    expect(ofCommands.map(({ language }) => language).sort()).toEqual(languages.flatMap((id) => [id, id, id]));
  });

  test.each(replaced)('texts in $language do not say $word', ({ language, word }) => {
    const whole = /^\p{L}/u.test(word) ? `(?<!\\p{L})${word}(?!\\p{L})` : word.replace(/[()]/g, '\\$&');
    const pattern = new RegExp(whole, 'iu');
    const found = said.filter((one) => one.language === language && pattern.test(one.text));
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  test('has every notion in five languages', () => {
    const rows = textOf('schemas/GLOSSARY.md').split('\n| notion')[1]?.split('\n\n')[0]?.split('\n').slice(2) ?? [];
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) expect([row, row.split('|').filter((cell) => cell.trim() !== '').length]).toEqual([row, 6]);
  });
});
