import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { PUBLISHED_AT } from '@waypost/schemas/define/address';
import { build } from 'esbuild';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { catalogWords, schemaWords } from './format-words.ts';
import { type InstalledPackage, installPacked, run, undocumentedFields, uninstall } from './installed.ts';
import { publintMessages, tryProgram } from './packed.ts';
import { packedConsumer } from './packed-consumer.ts';
import { readJson, root } from './published.ts';

const { project, packages } = await installPacked();
afterAll(() => uninstall(project));

const published = readJson<{ formats: { format: string; version: string }[] }>('specs/index.json').formats;
const formats = [...new Set(published.map(({ format }) => format))];
const named = (name: string) => packages.find(({ manifest }) => manifest.name === name) as InstalledPackage;
const sdk = named('@waypost/sdk');
const messages = sdk.files.flatMap(
  (file) => /^dist\/(?:formats\/)?((?:[a-z-]+\/)?messages\/\w+)\.gen\.js$/.exec(file)?.[1] ?? [],
);
const subpaths = [...formats, ...messages, ...'client describe messages policy report signature structure'.split(' ')];
const content = ({ folder }: InstalledPackage, file: string) => readFileSync(join(folder, file), 'utf8');

/** The files that an export leads to, by any condition. */
const targets = (node: unknown): string[] =>
  typeof node === 'string' ? [node.slice(2)] : Object.values(node as object).flatMap(targets);

describe.each(packages.map((one) => [one.manifest.name, one] as const))('%s', (_, one) => {
  test('publint has nothing to say', async () => {
    expect(await publintMessages(one)).toEqual([]);
  });

  test('every export leads to a file', () => {
    for (const target of targets(one.manifest.exports ?? {})) {
      const [head = '', tail] = target.split('*');
      const found = one.files.filter((file) =>
        tail === undefined ? file === head : file.startsWith(head) && file.endsWith(tail),
      );
      expect([target, found.length > 0]).toEqual([target, true]);
    }
  });

  test('says what it is, where it comes from, and under which licences', () => {
    const { homepage, repository, publishConfig } = one.manifest;
    expect(homepage).toBe(new URL(PUBLISHED_AT).origin);
    expect(repository).toEqual({ type: 'git', url: `git+${homepage}/waypost.git`, directory: one.home });
    expect(publishConfig).toEqual({ access: 'public', provenance: true });
    expect(one.manifest).not.toHaveProperty('devDependencies');
    expect(one.manifest).not.toHaveProperty('scripts');
    expect(one.files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist/THIRD-PARTY-NOTICES.txt']));
    expect(content(one, 'LICENSE')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'));
  });

  test('holds what was built, and nothing of the machine that built it', () => {
    const own = /^(dist\/|LICENSE$|README\.md$|CHANGELOG\.md$|package\.json$)/;
    expect(one.files.filter((file) => !own.test(file))).toEqual([]);
    expect(one.files.filter((file) => /\.(test|test-d|map|tgz)$|\.test\./.test(file))).toEqual([]);
    const traces = [root, `${homedir()}/`, project, 'file:///', 'sourceMappingURL', '"workspace:'];
    const ours = one.files.filter((file) => !file.startsWith('dist/docs/swagger-ui'));
    const told = ours.flatMap((file) =>
      traces.filter((trace) => content(one, file).includes(trace)).map((trace) => `${file}: ${trace}`),
    );
    expect(told).toEqual([]);
  });

  test('is small', () => {
    // Texts stand in five languages, formats in two versions: in the SDK for two module systems, in the command with rules explained. Schemas have OpenAPI and examples; the cases of gateways have OpenAPI, too.
    const most: Record<string, number> = {
      '@waypost/schemas': 1850,
      '@waypost/sdk': 1200,
      waypost: 1400,
      '@waypost/conformance': 4608,
      // With the page at /docs.
      '@waypost/gateway': 1800,
    };
    expect(statSync(one.tarball).size / 1024).toBeLessThan(most[one.manifest.name] ?? 600);
  });
});

describe('the SDK', () => {
  test('stands alone: no dependencies, no import by name, no TypeBox', () => {
    expect(sdk.manifest.dependencies ?? {}).toEqual({});
    for (const file of sdk.files.filter((name) => /\.[cm]?[jt]s$/.test(name))) {
      const { importedFiles } = ts.preProcessFile(content(sdk, file), true, true);
      expect([file, importedFiles.map(({ fileName }) => fileName).filter((name) => !/^\.\.?\//.test(name))]).toEqual([
        file,
        [],
      ]);
      expect([file, /typebox/i.test(content(sdk, file))]).toEqual([file, false]);
    }
  });

  test('attw finds every entry point typed for ESM, CommonJS and bundlers', async () => {
    const attw = join(root, 'test/node_modules/@arethetypeswrong/cli/dist/index.js');
    const entrypoints = ['.', ...subpaths];
    const args = [attw, sdk.tarball, '--profile', 'node16', '--format', 'json', '--entrypoints', ...entrypoints];
    const { analysis, problems } = JSON.parse(await run(process.execPath, args, project)) as {
      analysis: { entrypoints: Record<string, unknown> };
      problems: Record<string, { resolutionKind?: string }[]>;
    };
    expect(Object.keys(analysis.entrypoints)).toHaveLength(entrypoints.length);
    // What Node 10 resolved, before there were exports, is no aim.
    const now = Object.values(problems).flat();
    expect(now.filter(({ resolutionKind }) => resolutionKind !== 'node10')).toEqual([]);
  });

  test('imported and required, it gives the same verdicts where no code may be made from strings', async () => {
    const examples = published.map(({ format, version }) => {
      const folder = join(root, `schemas/formats/${format}/v${version}/examples`);
      return [format, ts.sys.readDirectory(folder, ['.json'])[0]];
    });
    const story = `
      const { readFileSync } = process.getBuiltinModule('node:fs');
      const verdicts = [];
      const sdk = await load('@waypost/sdk');
      const { describe } = await load('@waypost/sdk/describe');
      const { report } = await load('@waypost/sdk/report');
      const { fr } = await load('@waypost/sdk/messages/fr');
      const { chooseLanguage, languageIds, loadMessages } = await load('@waypost/sdk/messages');
      const { en } = await load('@waypost/sdk/messages/en');
      for (const [format, file] of ${JSON.stringify(examples)}) {
        const { validate } = await load('@waypost/sdk/' + format);
        const bytes = readFileSync(file);
        const { outcome, findings } = validate(bytes.toString().replace('"formatVersion"', '"formatversion"').replace('"language"', '"langue"'));
        const wrong = { ...JSON.parse(bytes), invented: 1 };
        verdicts.push(validate(bytes).outcome, (await sdk.validate(bytes)).outcome, outcome, findings);
        verdicts.push(validate(wrong).findings.map((finding) => [finding, describe(finding, en), describe(finding, fr)]));
        const own = (await load('@waypost/sdk/' + format + '/messages/pt')).pt;
        const asked = await loadMessages(chooseLanguage('pt-BR, fr;q=0.5', languageIds), format);
        verdicts.push(validate(wrong).findings.map((finding) => [describe(finding, own), describe(finding, asked)]));
        verdicts.push((await report(await sdk.validate(wrong))).format);
      }
      let refused = false;
      try { new Function('')(); } catch { refused = true; }
      console.log(JSON.stringify({ refused, verdicts }));`;
    const main = (load: string) => `(async () => { const load = ${load}; ${story} })();\n`;
    writeFileSync(join(project, 'story.mjs'), main('(name) => import(name)'));
    writeFileSync(join(project, 'story.cjs'), main('(name) => require(name)'));
    const [imported, required] = await Promise.all(
      ['story.mjs', 'story.cjs'].map((file) =>
        run(process.execPath, ['--disallow-code-generation-from-strings', file], project),
      ),
    );
    expect(required).toBe(imported);
    const { refused, verdicts } = JSON.parse(imported as string) as { refused: boolean; verdicts: unknown[] };
    expect(refused).toBe(true);
    for (const index of published.keys()) {
      const [own, any, broken, findings, wrong, portuguese, report] = verdicts.slice(index * 7);
      expect([own, any, broken, report]).toEqual(['conformant', 'conformant', 'not-conformant', 'validation-report']);
      expect(findings).toEqual([expect.objectContaining({ rule: 'structure/unknown-version', pointer: '' })]);
      expect(wrong).toEqual([
        [expect.objectContaining({ pointer: '/invented' }), expect.anything(), expect.anything()],
      ]);
      const message = 'Não há aqui nenhum campo “invented”.';
      expect(portuguese).toEqual([[expect.objectContaining({ message }), expect.objectContaining({ message })]]);
    }
  });
});

describe('the types', () => {
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    types: [],
  };
  const node16 = { ...strict, module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 };
  const bundler = { ...strict, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };

  test.each([
    ['node16, ESM', 'consumer.mts', node16],
    ['node16, CommonJS', 'consumer.cts', node16],
    ['bundler', 'consumer.ts', bundler],
  ])('%s: compiles strictly, and every field says what it means', (_, name, options) => {
    const file = join(project, name);
    writeFileSync(file, packedConsumer);
    const program = ts.createProgram([file], { ...options, target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'] });
    const host = { getCanonicalFileName: String, getCurrentDirectory: () => project, getNewLine: () => '\n' };
    expect(ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), host)).toBe('');
    expect(undocumentedFields(program, file, 'here')).toEqual([]);
  });
});

describe('a bundle of one format', async () => {
  const bundles = new Map(await Promise.all(formats.map(async (format) => [format, await bundle(format)] as const)));

  async function bundle(format: string) {
    const contents = `export { validate } from '@waypost/sdk/${format}';`;
    const stdin = { contents, resolveDir: project };
    const settings = { bundle: true, minify: true, format: 'esm', platform: 'browser', write: false } as const;
    return (await build({ stdin, ...settings })).outputFiles[0]?.text as string;
  }

  const vocabulary = new Map(formats.map((format) => [format, schemaWords(format)]));
  /** Names of profiles stand in the list of formats. */
  const profiles = new Set([...vocabulary.values()].flatMap((one) => [...one.profiles]));
  const inCatalogs = catalogWords();
  /** Names of fields and parts; plain words also stand in the rules of other formats. */
  const isName = (word: string) => /[a-z][A-Z]/.test(word);
  const contains = (code: string, word: string) => code.includes(`"${word}"`) || code.includes(`/${word}"`);
  const quotes = (format: string, word: string) => contains(bundles.get(format) as string, word);
  /** Those that are in no other format's schemas, nor in what every bundle contains. */
  const ownWords = (format: string) => {
    const others = formats.filter((other) => other !== format);
    const foreign = (word: string) => others.some((other) => vocabulary.get(other)?.words.has(word));
    const everywhere = (word: string) => formats.every((one) => quotes(one, word));
    return [...(vocabulary.get(format)?.words ?? [])].filter(
      (word) => !foreign(word) && !everywhere(word) && !profiles.has(word) && !inCatalogs.has(word) && isName(word),
    );
  };

  test.each(formats)('%s: contains nothing of another, and makes no code from strings', (format) => {
    expect(ownWords(format).filter((word) => quotes(format, word)).length).toBeGreaterThan(10);
    for (const other of formats.filter((one) => one !== format))
      expect([other, ownWords(other).filter((word) => quotes(format, word))]).toEqual([other, []]);
    expect(bundles.get(format)).not.toMatch(/\bFunction\(|\beval\(/);
    expect(bundles.get(format)?.length).toBeLessThan(320 * 1024);
  });

  test('the root entry loads a format only when a document names it', async () => {
    const stdin = { contents: `export { validate } from '@waypost/sdk';`, resolveDir: project };
    const settings = { bundle: true, splitting: true, minify: true, format: 'esm', write: false } as const;
    const { metafile, outputFiles } = await build({ stdin, ...settings, outdir: project, metafile: true });
    const imports = new Map(Object.entries(metafile.outputs).map(([path, one]) => [basename(path), one.imports]));
    const atOnce = ['stdin.js'];
    const later: string[] = [];
    for (const name of atOnce)
      for (const { path, kind } of imports.get(name) ?? [])
        (kind === 'dynamic-import' ? later : atOnce).push(basename(path));
    const loaded = outputFiles.filter(({ path }) => atOnce.includes(basename(path)));
    const found = formats.flatMap(ownWords).filter((word) => loaded.some(({ text }) => contains(text, word)));
    // Of each format what judges a document, what judges it against others, what draws it into tables, what migrates it.
    expect([later.length, found]).toEqual([4 * formats.length, []]);
  });
});

describe('the schemas', () => {
  const index = readJson<{ formats: { files: Record<string, { path: string; sha256: string }> }[] }>(
    'specs/index.json',
  );
  const files = index.formats.flatMap((version) => Object.values(version.files));

  test('imported and required, each file is the one that the index names', async () => {
    const paths = ['index.json', ...files.map(({ path }) => path).filter((path) => extname(path) === '.json')];
    const imports = paths.map((path, i) => `import f${i} from '@waypost/schemas/specs/${path}' with { type: 'json' };`);
    const required = `${JSON.stringify(paths)}.map((path) => require('@waypost/schemas/specs/' + path))`;
    const list = `[${paths.map((_, i) => `f${i}`)}]`;
    writeFileSync(join(project, 'files.mjs'), `${imports.join('\n')}\nconsole.log(JSON.stringify(${list}));\n`);
    writeFileSync(join(project, 'files.cjs'), `console.log(JSON.stringify(${required}));\n`);
    for (const file of ['files.mjs', 'files.cjs']) {
      const given = JSON.parse(await run(process.execPath, [file], project)) as unknown[];
      const same = (path: string, i: number) => JSON.stringify(given[i]) === JSON.stringify(readJson(`specs/${path}`));
      expect([file, paths.filter((path, i) => !same(path, i))]).toEqual([file, []]);
    }
    const { folder } = named('@waypost/schemas');
    const bytes = (path: string) => readFileSync(join(folder, 'dist/specs', path));
    const digest = (path: string) => createHash('sha256').update(bytes(path)).digest('hex');
    expect(files.filter(({ path, sha256 }) => digest(path) !== sha256)).toEqual([]);
  });
});

test.each(packages.flatMap(({ manifest }) => Object.keys(manifest.bin ?? {})))('%s runs from the tarball', (program) =>
  tryProgram(program, project),
);
