import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { publishedVersions, readJson, root } from './published.ts';

interface Catalog {
  schemas: {
    name: string;
    description: string;
    url: string;
    fileMatch?: string[];
    versions?: Record<string, string>;
  }[];
}
const catalogFile = 'specs/editors/catalog.json';
const catalog = readJson<Catalog>(catalogFile);
const [any] = catalog.schemas as [Catalog['schemas'][number]];
/** Where the schemas are to be published, and where they are: the mapping that an editor without a network is given. */
const published = any.url.replace(/editors\/document\.json$/, '');
const local = (url: string) => readFileSync(url.replace(published, `${root}specs/`), 'utf8');

/** VS Code's service for JSON, set up as the catalog says. */
const service = getLanguageService({
  schemaRequestService: async (url) => local(url),
  workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
});
service.configure({
  validate: true,
  schemas: catalog.schemas.map(({ url, fileMatch }) => ({ uri: url, ...(fileMatch && { fileMatch }) })),
});

/** A document being written; `|` is where the cursor stands. */
function open(marked: string, name = 'march.waypost.json') {
  const text = TextDocument.create(`file:///work/${name}`, 'json', 1, marked.replace('|', ''));
  return { text, json: service.parseJSONDocument(text), position: text.positionAt(marked.indexOf('|')) };
}
async function proposals(marked: string, name?: string) {
  const { text, json, position } = open(marked, name);
  return (await service.doComplete(text, position, json))?.items ?? [];
}
const labels = async (marked: string, name?: string) => (await proposals(marked, name)).map(({ label }) => label);

const example = JSON.stringify(readJson('schemas/formats/kpi-report/v1.0/examples/operator.json'), null, 2);
const head = '"format": "kpi-report", "formatVersion": "1.0"';
const plan = '"format": "roadmap", "formatVersion": "1.0"';

describe('completion', () => {
  test.each([
    ['of the kinds of documents', '{ "format": | }', ['"kpi-report"', '"roadmap"'], []],
    ['of fields, by format and version', `{ ${head}, | }`, ['period', 'observations', 'title'], ['pillars', 'format']],
    ['of fields of another format', `{ ${plan}, | }`, ['horizon', 'title'], ['observations']],
    [
      'of values',
      `{ ${head}, "lifecycle": | }`,
      ['"draft"', '"submitted"', '"adopted"', '"withdrawn"'],
      ['"operator"'],
    ],
    ['of values already begun', `{ ${head}, "profile": "op|" }`, ['"operator"'], ['"draft"']],
    ['of fields of a part', `{ ${head}, "period": { | } }`, ['kind', 'start', 'end'], ['observations']],
    ['of fields of an item', `{ ${head}, "observations": [{ | }] }`, ['indicator', 'measure'], ['lifecycle']],
    ['of values of a part', `{ ${head}, "period": { "kind": | } }`, ['"month"', '"quarter"', '"year"'], ['"draft"']],
  ])('%s', async (_, marked, expected, foreign) => {
    const found = await labels(marked);
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(found.filter((label) => foreign.includes(label as never))).toEqual([]);
  });

  test('says what a field means', async () => {
    const field = (await proposals(`{ ${head}, | }`)).find(({ label }) => label === 'revision');
    expect(field?.documentation).toContain('Number of the revision');
  });

  test('by $schema, whatever the name of the file', async () => {
    const { url } = catalog.schemas.find(({ url }) => url.includes('/kpi-report/')) as { url: string };
    const found = await labels(`{ "$schema": "${url}", | }`, 'report.json');
    expect(found).toEqual(expect.arrayContaining(['format', 'observations']));
    expect(await labels('{ | }', 'report.json')).toEqual(['$schema']);
  });
});

test('hovering over a field tells what it means', async () => {
  const { text, json } = open(example);
  const hover = await service.doHover(text, text.positionAt(example.indexOf('"lifecycle"') + 2), json);
  expect(JSON.stringify(hover?.contents)).toContain('How far the document has come');
});

describe('what is wrong is underlined', () => {
  const underlined = async (written: string) => {
    const { text, json } = open(written);
    const found = await service.doValidation(text, json, { schemaValidation: 'error' });
    return found.map(({ range }) => text.getText(range));
  };

  test('nothing, where a document conforms', async () => {
    expect(await underlined(example)).toEqual([]);
  });

  test.each([
    ['a value that is none of the list', '"lifecycle": "submitted"', '"lifecycle": "sent"', '"sent"'],
    ['a number written as a text', '"revision": 1', '"revision": "1"', '"1"'],
    ['a field that does not exist', '"language": ', '"langue": ', '"langue"'],
    ['another version', '"formatVersion": "1.0"', '"formatVersion": "0.9"', '"0.9"'],
  ])('%s', async (_, right, wrong, place) => {
    expect(example).toContain(right);
    expect(await underlined(example.replace(right, wrong))).toContain(place);
  });
});

test('the schema of any document judges as the schema of its version does', async () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const versions = await publishedVersions();
  for (const { schema } of versions) ajv.addSchema(schema);
  const judge = ajv.compile(readJson<object>('specs/editors/document.json'));
  for (const { format, version, schema, examples } of versions)
    for (const [name, document] of examples) {
      expect([format, version, name, judge(document)]).toEqual([format, version, name, true]);
      const wrong = { ...(document as object), invented: 1 };
      expect([judge(wrong), ajv.getSchema(schema.$id as string)?.(wrong)]).toEqual([false, false]);
    }
  for (const unknown of [{}, { format: 'kpi-report' }, { format: 'kpi-report', formatVersion: '0.9' }])
    expect([unknown, judge(unknown)]).toEqual([unknown, false]);
});

test('the catalog has the form of SchemaStore, names every version, and leads to what is published', async () => {
  const { $schema, version, schemas, ...more } = readJson<Catalog & { $schema: string; version: number }>(catalogFile);
  expect([$schema, version, more]).toEqual(['https://json.schemastore.org/schema-catalog.json', 1, {}]);
  const address = expect.stringMatching(/^https:\/\/\S+$/);
  for (const { name, description, url, fileMatch = [], versions = {}, ...more } of schemas) {
    expect([name, description, url, more]).toEqual([expect.any(String), expect.any(String), address, {}]);
    for (const pattern of fileMatch) expect(pattern).toMatch(/^\*\.[\w.-]+\.json$/);
    for (const url of Object.values(versions)) expect(url).toEqual(address);
  }
  const versions = catalog.schemas.slice(1).flatMap(({ versions }) => Object.values(versions ?? {}));
  expect(versions.sort()).toEqual((await publishedVersions()).map(({ schema }) => schema.$id).sort());
  for (const { url } of catalog.schemas) expect(JSON.parse(local(url)).$id).toBe(url);
});
