import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { MARK } from './fragment.ts';
import type { RuleEntry } from './rule-reference.ts';
import { find, loadJson, root } from './sources.ts';

const entries = await loadJson<RuleEntry[]>('specs/rules/index.json');
const text = (path: string) => readFileSync(`${root}specs/rules/${path}`, 'utf8');
const layers = Object.keys((await loadJson<{ rules: object }>('specs/layers.json')).rules);
const folders = await find(['schemas/{parts,policy,formats/*}/rules/*/rule.ts', 'schemas/series/*/rule.ts']);
/** What no piece of a document can show. */
const unshown = [
  ...['read/encoding', 'read/empty', 'read/too-deep', 'read/first-line', 'read/too-large', 'read/damaged'],
  'structure/max-properties',
];

/** Rules that come to a format with its first field that is going; there is no such field yet. */
const waiting = ['parts/fields-are-not-deprecated'];

test('every rule and every finding of the layers has an entry, each once', () => {
  const written = folders.map((file) => /([^/]+)(?:\/rules)?\/([^/]+)\/rule\.ts$/.exec(file)?.slice(1).join('/'));
  expect([...entries.map(({ id }) => id), ...waiting].sort()).toEqual([...layers, ...written].sort());
  expect(entries.filter(({ example }) => !example).map(({ id }) => id)).toEqual(unshown);
});

describe.each(['', '.fr'])('pages named *%s.md', (suffix) => {
  it.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
    const page = text(`${id}${suffix}.md`);
    const { messages, example, source = [], clause = '' } = entry;
    const { holds, why } = messages[suffix === '' ? 'en' : 'fr'] ?? {};
    const unescaped = page.replace(/\\([\\`*_<>[\]|])/g, '$1');
    for (const said of [holds, why, id, clause]) if (said) expect(unescaped).toContain(said);
    for (const name of source) if (name !== 'proposed') expect(page).toContain(`**${name.replace('public:', '')}**`);
    expect(page).not.toMatch(/undefined|\{\w+(?::\w+)?\}(?!`)/);
    expect(text(`README${suffix}.md`)).toContain(`(${id}${suffix}.md)`);
    if (!example) return;
    const { failing, mended } = example;
    expect(failing.replace(MARK, '')).not.toBe(mended);
    // Of a rule across documents, the example is two documents or more.
    expect(failing.split('\n').length).toBeLessThan(entry.compares ? 40 : 25);
    expect(page).toContain(`\n${failing}\n`);
    expect(page).toContain(`\n${mended}\n`);
    expect(page.split('\n> → ')).toHaveLength(2);
  });
});

it('every link between pages leads somewhere', () => {
  const pages = ['README', ...entries.map(({ id }) => id)].flatMap((name) => [`${name}.md`, `${name}.fr.md`]);
  const broken = pages.flatMap((page) =>
    [...text(page).matchAll(/\]\(([^)]+)\)/g)].flatMap(([, link = '']) => {
      try {
        readFileSync(new URL(link, `file://${root}specs/rules/${page}`));
        return [];
      } catch {
        return [`${page}: ${link}`];
      }
    }),
  );
  expect(broken).toEqual([]);
});
