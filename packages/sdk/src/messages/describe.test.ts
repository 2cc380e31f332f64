import { readFileSync } from 'node:fs';
import { expect, describe as group, test } from 'vitest';
import { caseDocuments, type PublishedVersion, publishedVersions } from '../../../../test/published.ts';
import type { FormatModule } from '../document-type.ts';
import type { Finding } from '../finding.ts';
import { formats } from '../formats/index.gen.ts';
import { wrongIdentity } from '../judge.ts';
import type { Structure } from '../structure/compiled.ts';
import { checkStructure } from '../structure/structure.ts';
import { validate } from '../validate.ts';
import { describe, rulePage } from './describe.ts';
import type { Language } from './language.ts';

interface Prose {
  message: Record<string, string>;
  mend: Record<string, string>;
}
interface Layers {
  rules: Record<string, Prose & { severity: string; variants?: Record<string, Prose> }>;
  words: Record<string, Record<string, Record<string, string>>>;
}
const layers: Layers = JSON.parse(readFileSync(new URL('../../../../specs/layers.json', import.meta.url), 'utf8'));

/** Each text of each rule, once by language. */
const texts = Object.entries(layers.rules).flatMap(([id, rule]) =>
  [['', rule] as const, ...Object.entries(rule.variants ?? {})].flatMap(([variant, { message, mend }]) => [
    { name: `${id} ${variant} message`, text: message },
    { name: `${id} ${variant} mend`, text: mend },
  ]),
);
const words = Object.entries(layers.words).flatMap(([table, entries]) =>
  Object.entries(entries).map(([word, text]) => ({ name: `${table} ${word}`, text })),
);
const codes = Object.keys(texts[0]?.text ?? {}).sort();
const languages: Record<string, Language> = {};
for (const code of codes) {
  const module = await import(`./${code}.gen.ts`);
  languages[code] = module[code];
}

const placeholders = (text = '') => [...text.matchAll(/\{(\w+)(?::(\w+))?\}/g)].map(([all]) => all).sort();
const wrong = <T extends { name: string }>(list: T[], isWrong: (one: T) => boolean) =>
  list.filter(isWrong).map(({ name }) => name);

group('texts', () => {
  test('each is there in every language', () => {
    expect(codes).toEqual(['ar', 'en', 'es', 'fr', 'pt']);
    expect(wrong([...texts, ...words], ({ text }) => codes.some((code) => !text[code]?.trim()))).toEqual([]);
  });

  test('each has the same arguments in every language', () => {
    const differ = ({ text }: { text: Record<string, string> }) =>
      new Set(codes.map((code) => placeholders(text[code]).join())).size > 1;
    expect(wrong(texts, differ)).toEqual([]);
    expect(wrong(words, ({ text }) => codes.some((code) => placeholders(text[code]).length > 0))).toEqual([]);
  });

  test('each is in Unicode normal form C, as documents are', () => {
    const isWrong = ({ text }: { text: Record<string, string> }) =>
      codes.some((code) => text[code]?.normalize('NFC') !== text[code]);
    expect(wrong([...texts, ...words], isWrong)).toEqual([]);
  });

  test('no word is translated that nothing needs', () => {
    const file = new URL('../../../../schemas/layers/words.json', import.meta.url);
    const translated = JSON.parse(readFileSync(file, 'utf8')) as Layers['words'];
    const names = Object.entries(translated).flatMap(([table, entries]) =>
      Object.keys(entries).map((word) => `${table} ${word}`),
    );
    expect(names.sort()).toEqual(words.map(({ name }) => name).sort());
  });

  test('a table of words that a text names is there', () => {
    const tables = texts.flatMap(({ text }) => codes.flatMap((code) => placeholders(text[code])));
    const named = new Set(tables.flatMap((placeholder) => /:(\w+)/.exec(placeholder)?.[1] ?? []));
    expect([...named].filter((table) => !layers.words[table])).toEqual([]);
  });

  test('each ends like a sentence', () => {
    const ends = (text = '') => /[.?!؟…]$/.test(text) || /\{form:forms\}$/.test(text);
    expect(wrong(texts, ({ text }) => codes.some((code) => !ends(text[code])))).toEqual([]);
  });

  test('French has no breaking space before ; : ? ! nor inside guillemets, and the apostrophe of print', () => {
    const isWrong = ({ text: { fr = '' } }: { text: Record<string, string> }) =>
      / [;:?!»]|«(?!\u00a0)|(?<!\u00a0)»|[A-Za-zÀ-ÿ]'[A-Za-zÀ-ÿ]|[A-Za-zÀ-ÿ}»][;?!]/.test(withoutCode(fr));
    expect(wrong([...texts, ...words], isWrong)).toEqual([]);
  });

  test('English has the quotation marks of print around what it quotes', () => {
    const isWrong = ({ text: { en = '' } }: { text: Record<string, string> }) =>
      /"\{|\}"|'\{|«/.test(en) || (en.match(/“/g) ?? []).length !== (en.match(/”/g) ?? []).length;
    expect(wrong([...texts, ...words], isWrong)).toEqual([]);
  });

  test('Arabic has its own punctuation, and whole marks around what it has of other scripts', () => {
    const told = Object.entries(languages.ar?.messages ?? {}).flatMap(([name, both]) =>
      both.map((ar) => ({ name, text: { ar } as Record<string, string> })),
    );
    const tables = words.filter(({ name }) => !name.startsWith('typography '));
    // U+200E stands on both sides of what is written from left to right: code, lists, dates.
    const rightToLeft = (ar: string) => ar.replace(/\{\w+[^{}]*\}/g, '{}').replace(/\u200e[^\u200e]*\u200e/g, '');
    const isWrong = ({ text: { ar = '' } }: { text: Record<string, string> }) =>
      /[,;?"“”<>\u200e]|\d-\d|« | »|[a-z] \{\}/.test(rightToLeft(ar));
    expect(wrong([...told, ...tables], isWrong)).toEqual([]);
  });

  test('Spanish and Portuguese have the quotation marks of print, Spanish marks at both ends of a question', () => {
    const isWrong = ({ text: { es = '', pt = '' } }: { text: Record<string, string> }) =>
      /[“”]|« | »|"\{/.test(es) ||
      (es.match(/¿/g) ?? []).length !== (es.match(/\?/g) ?? []).length ||
      /[«»]|"\{/.test(pt) ||
      (pt.match(/“/g) ?? []).length !== (pt.match(/”/g) ?? []).length;
    expect(wrong([...texts, ...words], isWrong)).toEqual([]);
  });
});

/** Without addresses and pieces of JSON, which follow rules of their own. */
const withoutCode = (text: string) => text.replace(/\{ ".*?\}|https?:\S+|urn:\S+|"[^"]*"/g, '');

/** What is wrong with the structure of a document, or with what it says of itself. */
async function structuralFindings({ format, version }: PublishedVersion, document: unknown): Promise<Finding[]> {
  const { module }: { module: FormatModule } = await formats[format as keyof typeof formats].load();
  if (wrongIdentity(document, format, [version])) return (await validate(document as object)).findings;
  return checkStructure(module.versions[version] as Structure, document, module.collection).findings;
}

group('findings in words', async () => {
  /** One finding of each rule, variant and set of arguments, from the cases; of cases that are alike, the first few. */
  const kinds = new Map<string, Finding>();
  const seen = new Map<string, number>();
  for (const version of await publishedVersions())
    for (const [{ id, findings: stated }, document] of caseDocuments(version)) {
      const alike = stated
        .map(({ rule, args = {} }) => `${rule} ${args.variant} ${id.replace(/^.*:|[" ].*/g, '')}`)
        .join();
      const times = seen.get(alike) ?? 0;
      seen.set(alike, times + 1);
      if (stated.length === 0 || times > 20) continue;
      for (const finding of await structuralFindings(version, document)) kinds.set(kindOf(finding), finding);
    }

  test('every structural rule and variant occurs in the cases', () => {
    const seen = new Set([...kinds.values()].map(({ rule, args }) => `${rule} ${args.variant ?? ''}`.trim()));
    const known = Object.keys(languages.en?.messages ?? {}).filter((id) => id.startsWith('structure/'));
    // The plain text of a type is for a type that has no text of its own; the other is for what is no document of JSON.
    const unseen = ['structure/type', 'structure/not-an-object unreadable'];
    expect(known.filter((id) => !seen.has(id))).toEqual(unseen);
  });

  test.each(codes)('%s: no argument is missing, no gap is left', (code) => {
    const flawed = [...kinds.values()].flatMap((finding) => {
      const { message, mend } = describe(withoutValue(finding), languages[code] as Language);
      return [message, mend].filter((text) => isFlawed(text, finding)).map((text) => [finding, text]);
    });
    expect(flawed).toEqual([]);
  });

  test('a form of text is told in words, never as a pattern', () => {
    const forms = [...kinds.values()].flatMap(({ args: { form } }) => (typeof form === 'string' ? [form] : []));
    expect(forms.length).toBeGreaterThan(5);
    expect(forms.filter((form) => !layers.words.forms?.[form])).toEqual([]);
  });
});

function kindOf({ rule, args = {} }: Finding) {
  const { variant = '', form = '', actual = '' } = args;
  return [rule, variant, form, typeof actual === 'string' ? actual : '', Object.keys(args)].join(' ');
}

/** What a document holds may look like a gap. */
const withoutValue = ({ args, ...finding }: Finding): Finding => ({
  ...finding,
  args: args.value ? { ...args, value: 'x' } : args,
});

const isFlawed = (text: string, { args }: Finding) =>
  text.trim() === '' ||
  /\{\w+(?::\w+)?\}|undefined|\[object|NaN| {2}|\n/.test(text) ||
  // Quotation marks around nothing are right only where the document has nothing there.
  (/“”|«\s*»/.test(text) && args.value !== '' && args.property !== '') ||
  /[:,]\s*(?:[.;,]|$)/.test(text);

group('describe', () => {
  const language: Language = {
    direction: 'ltr',
    comma: ', ',
    messages: {
      'a/b': ['plain {x}', 'mend {list} {missing}!'],
      'a/b other': ['other {x:things} {x}', ''],
    },
    words: { things: { one: 'the first' } },
  };
  const finding = (rule: string, args: Finding['args']): Finding => ({ rule, severity: 'error', pointer: '', args });
  test.each<[what: string, finding: Finding, message: string, mend: string]>([
    ['arguments and lists', finding('a/b', { x: 1, list: ['p', 'q'] }), 'plain 1', 'mend p, q !'],
    ['a variant', finding('a/b', { variant: 'other', x: 'one' }), 'other the first one', ''],
    ['a word that the table has not', finding('a/b', { variant: 'other', x: 'two' }), 'other two two', ''],
    ['a variant without texts', finding('a/b', { variant: 'none', x: 1, list: [] }), 'plain 1', 'mend  !'],
    ['a rule without texts', finding('x/y', {}), 'x/y', ''],
    ['text that looks like a placeholder', finding('a/b', { x: '{list}', list: ['$&'] }), 'plain {list}', 'mend $& !'],
  ])('%s', (_, one, message, mend) => expect(describe(one, language)).toEqual({ message, mend }));

  test('arguments, but not words of the language, as they are to be shown', () => {
    const shown = (value: string) => `<${value}>`;
    const told = (args: Finding['args']) => describe(finding('a/b', args), { ...language, comma: '، ' }, shown);
    expect(told({ x: 1, list: ['p', 'q'] })).toEqual({ message: 'plain <1>', mend: 'mend <p>، <q> <>!' });
    expect(told({ variant: 'other', x: 'one' })).toMatchObject({ message: 'other the first <one>' });
  });
});

test('the address of a page is that which is published', () => {
  const index = JSON.parse(readFileSync(new URL('../../../../specs/rules/index.json', import.meta.url), 'utf8'));
  for (const { id, url } of index as { id: string; url: string }[]) expect(rulePage(id)).toBe(url);
});
