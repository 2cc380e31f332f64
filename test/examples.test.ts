import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { find } from '@waypost/generate/sources';
import { formats, validate } from '@waypost/sdk';
import { describe, expect, test } from 'vitest';
import { readJson, root } from './published.ts';

const files = await find([
  'examples/*/*.json',
  'schemas/formats/*/v*/examples/*.json',
  '!**/package.json',
  '!**/tsconfig.json',
]);
const readmes = await find(['schemas/formats/*/README.md']);

test('each example document conforms; what is found all the same is explained in the README of its story', async () => {
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    const { outcome, findings } = await validate(readFileSync(root + file));
    const readme = file.startsWith('examples/') ? readFileSync(`${root}${dirname(file)}/README.md`, 'utf8') : '';
    const unexplained = findings.filter(({ rule, severity }) => severity === 'error' || !readme.includes(rule));
    expect([file, outcome, unexplained]).toEqual([file, 'conformant', []]);
  }
});

test('every story in examples/ has a README', async () => {
  const stories = new Set((await find(['examples/*/*'])).map((file) => file.split('/')[1]));
  const told = new Set((await find(['examples/*/README.md'])).map((file) => file.split('/')[1]));
  expect([...stories].filter((story) => !told.has(story))).toEqual([]);
});

describe.each(Object.keys(formats))('README of %s', (format) => {
  const readme = readmes.find((file) => file.includes(`/${format}/`));
  const documents = [...readFileSync(root + readme, 'utf8').matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, json]) => json,
  );

  test('shows the smallest useful document, and it conforms', async () => {
    const whole = documents.filter((json) => json?.includes('"formatVersion"'));
    expect(whole.length).toBeGreaterThan(0);
    for (const json of whole) expect((await validate(json as string)).findings).toEqual([]);
  });
});

interface FieldEntry {
  lists?: string[];
}
interface Catalog {
  list: string;
  edition: string;
  codes: { code: string }[];
}
type Node = Record<string, unknown>;

describe('codes of the examples', async () => {
  const catalogs = new Map<string, Set<string>>();
  for (const file of await find(['specs/catalogs/*/*.json'])) {
    const { list, edition, codes } = readJson<Catalog>(file);
    const known = new Set(codes.map(({ code }) => code));
    catalogs.set(`${list} ${edition}`, known);
    if (list === 'country') catalogs.set('country', known);
  }

  test.each(files)('%s: every code is in its list, in the edition that the document names', (file) => {
    const document = readJson<Node & { format: string; formatVersion: string; catalogs?: Record<string, string> }>(
      file,
    );
    const home = `specs/${document.format}/v${document.formatVersion}`;
    const schema = readJson<Node>(`${home}/schema.json`);
    const fields = readJson<Record<string, FieldEntry>>(`${home}/fields.json`);
    const defined = ((document.definitions ?? []) as { code: string }[]).map(({ code }) => code);
    const problems: string[] = [];
    const check = (lists: string[], value: string, pointer: string) => {
      const editions = lists.map((list) => (list === 'country' ? list : `${list} ${document.catalogs?.[list]}`));
      if (!editions.some((edition) => catalogs.get(edition)?.has(value)) && !defined.includes(value))
        problems.push(`${pointer}: ${value} is not in ${editions.join(', ')}`);
    };
    const visit = (node: Node, place: string, value: unknown, pointer: string) => {
      const lists = fields[place]?.lists;
      if (lists && typeof value === 'string') check(lists, value, pointer);
      const part = String(node.$ref ?? '').slice(8);
      if (part) return visit((schema.$defs as Record<string, Node>)[part] as Node, `/$defs/${part}`, value, pointer);
      if (node.else && typeof value !== 'string') return visit(node.else as Node, `${place}/else`, value, pointer);
      if (Array.isArray(value) && node.items)
        for (const [index, item] of value.entries())
          visit(node.items as Node, `${place}/items`, item, `${pointer}/${index}`);
      else if (typeof value === 'object' && value !== null)
        for (const [name, child] of Object.entries(value)) {
          const property = (node.properties as Record<string, Node> | undefined)?.[name];
          if (property) visit(property, `${place}/properties/${name}`, child, `${pointer}/${name}`);
        }
    };
    visit(schema, '', document, '');
    expect(problems).toEqual([]);
  });
});
