import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { publishedVersions, readJson, root } from './published.ts';

interface Index {
  formats: { format: string; version: string; title: Record<string, string>; files: Record<string, PublishedFile> }[];
  catalogs: PublishedFile[];
  catalogMigrations: PublishedFile[];
  rules: PublishedFile;
  openapi: { files: Record<string, PublishedFile> }[];
}
interface PublishedFile {
  path: string;
  sha256: string;
}

/** Every file that is tracked or about to be. */
const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
const files = listed.split('\0').filter((file) => file !== '' && existsSync(root + file));
const textOf = (file: string) => readFileSync(root + file, 'utf8');
const isGenerated = (file: string) => /^specs\/|\.gen\.(?:ts|json)$|^pnpm-lock\.yaml$/.test(file);
const sources = files.filter((file) => /\.(?:ts|mts|mjs|js|py)$/.test(file) && !isGenerated(file));
const index = readJson<Index>('specs/index.json');
const versions = await publishedVersions();

/** Lines of files that a pattern finds, for the message of a failure. */
const found = (list: string[], pattern: RegExp, read = textOf) =>
  list.flatMap((file) => {
    const lines = read(file).split('\n');
    return lines.flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim().slice(0, 150)}`] : []));
  });

/** A source without its comments, in which a name may stand as an example; lines keep their numbers. */
const withoutComments = (file: string) =>
  textOf(file).replace(/\/\*[\s\S]*?\*\/|(?<=^\s*)\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ''));

describe('who knows whom', () => {
  test('packages/ names no format: they are discovered', () => {
    const exempt = [
      // Texts of `--help`, whose examples people copy as they stand.
      'packages/cli/src/help/en.ts',
      'packages/cli/src/help/fr.ts',
    ];
    const pascal = (id: string) => id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const names = index.formats.flatMap(({ format, title }) => [format, pascal(format), ...Object.values(title)]);
    const code = sources.filter((file) => file.startsWith('packages/') && !exempt.includes(file));
    expect(code.length).toBeGreaterThan(50);
    expect(found(code, new RegExp(`\\b(?:${names.join('|')})`), withoutComments)).toEqual([]);
    expect(exempt.filter((file) => !files.includes(file))).toEqual([]);
  });

  const own = sources.filter((file) => file.startsWith('packages/') && !/\.(?:test|sample)\.ts$/.test(file));

  test('packages/ names no version of a format, and no rule on the content', () => {
    const rules = readJson<{ id: string }[]>(`specs/${index.rules.path}`).filter(
      ({ id }) => !/^(?:read|structure)\//.test(id),
    );
    // What messages and texts of `--help` show as an example aside, and where the cases of gateways stand.
    const code = own.filter((file) => !/^packages\/[^/]+\/src\/help(?:\/|\.ts$)/.test(file));
    const version = /(?<!xml version=)['"`/]v?[1-9][0-9]*\.[0-9]+['"`/](?!gateway\/)/;
    expect(found(code, version, withoutComments)).toEqual([]);
    expect(found(code, new RegExp(rules.map(({ id }) => id).join('|')), withoutComments)).toEqual([]);
  });

  test('schemas/ imports nothing of packages/', () => {
    const code = sources.filter((file) => file.startsWith('schemas/'));
    expect(found(code, /from '[^']*(?:packages\/|@waypost\/(?!schemas))|import\('[^']*packages\//)).toEqual([]);
  });

  test('the SDK runs anywhere: it imports nothing of Node and compiles nothing', () => {
    const code = sources.filter((file) => /^packages\/sdk\/src\/(?!.*\.(?:test|sample|cases)\.ts$)/.test(file));
    expect(
      found(code, /from 'node:|\brequire\(|\beval\(|new Function\(|\bprocess\.|\bBuffer\b/, withoutComments),
    ).toEqual([]);
  });

  test('no product code imports from test/', () => {
    const code = sources.filter(
      (file) => /^(?:packages|schemas)\//.test(file) && !/\.(?:test|sample|cases)\.ts$/.test(file),
    );
    expect(found(code, /from '(?:\.\.\/)+test\//)).toEqual([]);
  });
});

describe('specs/', () => {
  const published = [
    ...[...index.formats, ...index.openapi].flatMap(({ files }) => Object.values(files)),
    ...index.catalogs,
    ...index.catalogMigrations,
    index.rules,
  ];

  test('every file is in the index, but for those about all formats and conformance cases', () => {
    const known = new Set(published.map(({ path }) => `specs/${path}`));
    // Of each rule the index of rules has the id, by which its pages are found.
    const rules = readJson<{ id: string }[]>(`specs/${index.rules.path}`);
    for (const name of ['README', ...rules.map(({ id }) => id)])
      for (const end of ['.md', '.fr.md']) known.add(`specs/rules/${name}${end}`);
    const others = files.filter((file) => file.startsWith('specs/') && !known.has(file));
    // Which cases there are is for their manifests to say.
    expect(
      others.filter(
        (file) => !/^specs\/(?:[a-z-]+\.json$|conformance\/|editors\/|cases\/|[^/]+\/v[^/]+\/cases\/)/.test(file),
      ),
    ).toEqual([]);
  });

  test('every file of the index is there, with its digest', () => {
    const wrong = published.filter(
      ({ path, sha256 }) =>
        createHash('sha256')
          .update(readFileSync(`${root}specs/${path}`))
          .digest('hex') !== sha256,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('generated files are marked as such', () => {
    const attributes = textOf('.gitattributes');
    for (const pattern of ['specs/**', '*.gen.ts', 'package-lock.json'])
      expect(attributes).toContain(`${pattern} linguist-generated -merge`);
    const modules = files.filter((file) => file.endsWith('.gen.ts'));
    expect(modules.filter((file) => !/^\/\/ Written by `pnpm generate` .*Do not edit\.\n/.test(textOf(file)))).toEqual(
      [],
    );
  });
});

describe('a format', () => {
  const own = (folder: string) =>
    files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));

  test.each(versions)('$format $version has the shape of every other', ({ format, version, schema, examples }) => {
    const home = own(`schemas/formats/${format}/`);
    expect(home).toEqual(expect.arrayContaining(['format.ts', 'README.md']));
    const entry = /^(?:format\.ts|document\.ts|facts\.ts|README\.md|v\d+\.\d+\/.+|rules\/.+|migrations\/.+)$/;
    expect(home.filter((file) => !entry.test(file))).toEqual([]);

    const parts = own(`schemas/formats/${format}/v${version}/`);
    expect(parts).toEqual(expect.arrayContaining(['schema.ts', 'cases.json']));
    expect(parts.filter((file) => !/^(?:[a-z-]+\.ts|cases\.json|examples\/[a-z-]+\.json)$/.test(file))).toEqual([]);
    const profiles = (schema.properties as Record<string, { enum?: string[] }>).profile?.enum ?? ['document'];
    expect([...examples.keys()].sort()).toEqual([...profiles].sort());
  });
});

describe('a file', () => {
  test('bears a name that every system can write', () => {
    expect(files.filter((file) => /[<>:"|?*\\\p{Cc}]|[. ](?:\/|$)|\/\.json$/u.test(file))).toEqual([]);
  });
});

describe('a source file', () => {
  test('bears a name in kebab-case, or in snake_case in Python, that says what is in it', () => {
    const names = sources.map((file) => file.replace(/^.*\//, ''));
    // Python imports modules by their file names, in which a hyphen cannot stand.
    const named = /^(?:[.]?[a-z0-9-]+(?:\.[a-z0-9-]+)*|(?:__)?[a-z0-9_]+\.py)$/;
    expect(names.filter((name) => !named.test(name))).toEqual([]);
    const drawers = /(?:^|\/)(?:utils?|helpers?|common|misc|types)(?:\.(?:ts|mts|mjs|js|py)$|\/)/;
    expect(sources.filter((file) => drawers.test(file))).toEqual([]);
  });

  test('has at most 300 lines', () => {
    const long = sources.map((file) => [file, textOf(file).trimEnd().split('\n').length] as const);
    expect(long.filter(([, lines]) => lines > 300)).toEqual([]);
  });

  test('names no machine: no home folder, no private address', () => {
    const folders = ['home', 'root', 'Users', 'work', 'workspace', 'mnt', 'srv'].join('|');
    const texts = files.filter((file) => !/\.(?:png|jpg|ico|woff2?|gz|zip)$/.test(file));
    expect(found(texts, new RegExp(`(?<![\\w.:/*-])/(?:${folders})/[\\w.-]+|[A-Z]:\\\\Users\\\\`))).toEqual([]);
    expect(
      found(
        texts,
        /\b(?:10\.\d+|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+\b|(?:\/\/|@)[\w.-]+\.(?:internal|corp|lan|local)\b/,
      ),
    ).toEqual([]);
    expect(found(['pnpm-lock.yaml'], /https?:\/\/|tarball:/)).toEqual([]);
    expect(found(['test/release/package-lock.json'], /"resolved"/)).toEqual([]);
  });
});

describe('manifests', () => {
  type Manifest = Record<string, Record<string, string> | undefined> & { name: string; private?: boolean };
  const manifests = files.filter((file) => /(?:^|\/)package\.json$/.test(file));
  const root = readJson<Manifest>('package.json');

  test.each(manifests)('%s: every dependency in one exact version', (file) => {
    const manifest = readJson<Manifest>(file);
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    const loose = Object.entries(wanted).filter(
      ([, version]) => !/^(?:(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?|workspace:\*)$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test.each(manifests)('%s: what is published, and the root, says which Node it needs', (file) => {
    const manifest = readJson<Manifest>(file);
    if (file === 'package.json' || !manifest.private) expect(manifest.engines).toEqual({ node: '>=20.19' });
  });

  test('the engine is checked, and versions are saved exactly', () => {
    const workspace = textOf('pnpm-workspace.yaml');
    expect(workspace).toMatch(/^engineStrict: true$/m);
    expect(workspace).toMatch(/^saveExact: true$/m);
  });

  test('the root has the scripts that people are told of, and at most two more', () => {
    const scripts = Object.keys(root.scripts ?? {});
    expect(scripts).toEqual(
      expect.arrayContaining(['start', 'test', 'check', 'fix', 'generate', 'build', 'bench', 'waypost']),
    );
    expect(scripts.length).toBeLessThanOrEqual(10);
    expect(root.scripts?.test).toContain('pnpm check');
    expect(root.scripts?.check).toContain('pnpm generate --check');
  });
});
