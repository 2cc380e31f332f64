import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { find } from '@waypost/generate/sources';
import ts from 'typescript';
import { readJson, root } from './published.ts';

const execute = promisify(execFile);

/** What a package's manifest says that matters to who installs it. */
export interface Manifest {
  name: string;
  private?: boolean;
  bin?: Record<string, string>;
  exports?: Record<string, unknown>;
  dependencies?: Record<string, string>;
  homepage?: string;
  repository?: { type: string; url: string; directory: string };
  publishConfig?: { access: string; provenance: boolean; registry?: string };
}

/** A published package: its tarball, and what is in it as npm lays it out. */
export interface InstalledPackage {
  manifest: Manifest;
  tarball: string;
  folder: string;
  /** Its folder in the repository. */
  home: string;
  /** Paths below the folder. */
  files: string[];
}

/**
 * Packs every package of the workspace that is not private and installs the tarballs in an empty project, offline: what
 * packages of others they need is that of the workspace.
 */
export async function installPacked(): Promise<{ project: string; packages: InstalledPackage[] }> {
  const project = await realpath(await mkdtemp(join(tmpdir(), 'waypost-packed-')));
  await writeFile(join(project, 'package.json'), '{ "name": "empty-project", "private": true }\n');
  const published = await publishedManifests();
  const tarballs = await Promise.all(published.map((file) => pack(join(root, dirname(file)), project)));
  const alone = tarballs.filter((_, index) => !readJson<Manifest>(published[index] as string).dependencies);
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', ...alone], project);
  for (const [index, tarball] of tarballs.entries())
    if (!alone.includes(tarball)) await unpack(tarball, dirname(join(root, published[index] as string)), project);
  const packages = published.map(async (file, index) => {
    const folder = join(project, 'node_modules', readJson<Manifest>(file).name);
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
    const home = dirname(file);
    return { manifest, tarball: tarballs[index] as string, folder, home, files: await filesIn(folder) };
  });
  return { project, packages: await Promise.all(packages) };
}

/** Manifests of all packages of the workspace that are not private, as paths. */
export async function publishedManifests(): Promise<string[]> {
  const manifests = await find(['schemas/package.json', 'packages/*/package.json']);
  return manifests.filter((file) => !readJson<Manifest>(file).private);
}

/** Removes the project again. */
export const uninstall = (project: string) => rm(project, { recursive: true, force: true });

/** Runs a program as a user's shell would, without the settings of the package manager that runs the tests. */
export async function run(program: string, args: string[], cwd: string, more: NodeJS.ProcessEnv = {}): Promise<string> {
  const own = /^(npm|pnpm|vitest|node)_/i;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  const outcome = execute(program, args, { cwd, env: { ...env, ...more }, maxBuffer: 2 ** 26 });
  const { stdout } = await outcome.catch((error: Error & { stdout: string }) => {
    throw new Error(`${error.message}\n${error.stdout.slice(-4000)}`);
  });
  return stdout;
}

/** Runs the package manager of the workspace. */
export function pnpm(args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const isRunning = process.env.npm_config_user_agent?.startsWith('pnpm/');
  return isRunning ? run('pnpm', args, cwd, env) : run('npx', ['-y', 'pnpm@12.21.0', ...args], cwd, env);
}

async function pack(folder: string, project: string) {
  const stdout = await pnpm(['pack', '--json', '--pack-destination', project], folder);
  return (JSON.parse(stdout) as { filename: string }).filename;
}

/** Lays a tarball out as npm does, beside what its package depends on in the workspace. */
async function unpack(tarball: string, source: string, project: string) {
  const modules = join(project, 'node_modules');
  const {
    name,
    bin = {},
    dependencies = {},
  } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as Manifest;
  const folder = join(modules, name);
  await mkdir(folder, { recursive: true });
  await run('tar', ['-xzf', tarball, '--strip-components=1'], folder);
  for (const [program, file] of Object.entries(bin)) await symlink(join(folder, file), join(modules, '.bin', program));
  for (const dependency of Object.keys(dependencies)) {
    const place = join(modules, dependency);
    await mkdir(dirname(place), { recursive: true });
    // Those of ours are there already, from their tarballs.
    await symlink(await realpath(join(source, 'node_modules', dependency)), place).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function filesIn(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

/**
 * Fields of the values in an exported object, and of all in them, of which an editor would tell nothing: neither they
 * nor their types say what they mean.
 */
export function undocumentedFields(program: ts.Program, file: string, exported: string): string[] {
  const checker = program.getTypeChecker();
  const seen = new Set<ts.Type>();
  const missing = new Set<string>();
  const isTold = (symbol: ts.Symbol): boolean =>
    symbol.getDocumentationComment(checker).length > 0 ||
    symbol.getJsDocTags(checker).some(({ name }) => name === 'description') ||
    (symbol.declarations ?? []).some((declaration) => {
      // A field that is a part, `components['schemas']['Period']`, means what the part means.
      const type = ts.isPropertySignature(declaration) ? declaration.type : undefined;
      const access = type && ts.isArrayTypeNode(type) ? type.elementType : type;
      if (!access || !ts.isIndexedAccessTypeNode(access) || !ts.isLiteralTypeNode(access.indexType)) return false;
      const name = (access.indexType.literal as ts.StringLiteral).text;
      const part = checker.getTypeFromTypeNode(access.objectType).getProperty(name);
      return part !== undefined && isTold(part);
    });
  const visit = (type: ts.Type, place: string) => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnion()) for (const member of type.types) visit(member, place);
    if (checker.isArrayType(type))
      return visit(checker.getTypeArguments(type as ts.TypeReference)[0] as ts.Type, place);
    if (!(type.flags & ts.TypeFlags.Object)) return;
    for (const property of checker.getPropertiesOfType(type)) {
      if (!isTold(property)) missing.add(`${place}.${property.name}`);
      visit(checker.getTypeOfSymbol(property), `${place}.${property.name}`);
    }
  };
  const source = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol;
  const symbol = checker.getExportsOfModule(source).find(({ name }) => name === exported) as ts.Symbol;
  for (const value of checker.getPropertiesOfType(checker.getTypeOfSymbol(symbol)))
    visit(checker.getTypeOfSymbol(value), value.name);
  if (seen.size < 50) throw new Error(`only ${seen.size} types found: the values have lost theirs`);
  return [...missing];
}
