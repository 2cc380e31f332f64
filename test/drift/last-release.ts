import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../installed.ts';
import { readJson, root } from '../published.ts';

/** A released SDK on this machine. */
export interface ReleasedSdk {
  /** Version, or commit. */
  name: string;
  /** Address of its main module. */
  entry: string;
}

interface Manifest {
  name: string;
  version: string;
}

const cache = join(root, 'node_modules/.cache/waypost-releases');
const sdk = readJson<Manifest>('packages/sdk/package.json');

/**
 * The SDK as it was last released: as published on the registry or, where that cannot be reached, made from the commit
 * that gave it its version. Fetched or made once and kept. Undefined before the first release. `WAYPOST_LAST` names
 * another commit to compare with.
 */
export async function lastRelease(): Promise<ReleasedSdk | undefined> {
  const wanted = process.env.WAYPOST_LAST;
  if (wanted) return made(wanted);
  // While a release is being made its version is not committed yet: the last one is that of the commit.
  const committed = JSON.parse(await run('git', ['show', 'HEAD:packages/sdk/package.json'], root)) as Manifest;
  if (committed.version === '0.0.0') return undefined;
  return (await published()) ?? made(await releaseCommit());
}

/** The commit whose change of the manifest gave the present version. */
const releaseCommit = async () =>
  (await run('git', ['log', '-1', '--format=%H', '-G^  "version":', '--', 'packages/sdk/package.json'], root)).trim();

/** The newest published package; undefined where there is none, or no network. */
async function published(): Promise<ReleasedSdk | undefined> {
  const version = await run('npm', ['view', sdk.name, 'version'], root).then(
    (text) => text.trim(),
    () => '',
  );
  if (!version) return undefined;
  const folder = join(cache, version);
  await once(folder, async () => {
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
    await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${sdk.name}@${version}`], folder);
  });
  return { name: version, entry: entryIn(join(folder, 'node_modules', sdk.name)) };
}

/** The SDK of a commit, built from its own sources with its own dependencies. */
async function made(commit: string): Promise<ReleasedSdk> {
  const name = (await run('git', ['rev-parse', '--short=12', commit], root)).trim();
  const folder = join(cache, name);
  await once(folder, async () => {
    const archive = join(folder, 'sources.tar');
    await run('git', ['archive', '--format=tar', `--output=${archive}`, name], root);
    await run('tar', ['-xf', archive], folder);
    await rm(archive);
    const pnpm = ['-y', readJson<{ packageManager?: string }>('package.json').packageManager ?? 'pnpm@12.21.0'];
    await run('npx', [...pnpm, 'install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts'], folder);
    await run('npx', ['tsup', '--no-dts', '--format', 'esm'], join(folder, 'packages/sdk'));
  });
  return { name, entry: entryIn(join(folder, 'packages/sdk')) };
}

const entryIn = (folder: string) => pathToFileURL(join(folder, 'dist/index.js')).href;

/** Fills a folder, unless it is filled; what was interrupted begins anew. */
async function once(folder: string, fill: () => Promise<void>) {
  if ((await readFile(join(folder, 'ready'), 'utf8').catch(() => '')) !== '') return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await fill();
  await writeFile(join(folder, 'ready'), 'ready\n');
}
