import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { find } from '@waypost/generate/sources';
import { expect, test } from 'vitest';
import { isBeyond, type Level } from '../packages/generate/src/compatibility/change.ts';
import { bumpReasons, type Published } from '../packages/generate/src/compatibility/required-bump.ts';
import { root } from './published.ts';

interface Index {
  formats: { format: string; version: string; files: Record<string, { path: string; sha256: string }> }[];
  catalogs: { path: string; sha256: string }[];
  openapi: { files: Record<string, { path: string; sha256: string }> }[];
}

const git = (...words: string[]) =>
  execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 27 });

/** What the standard publishes, read file by file. */
function publishedBy(read: (file: string) => string): Published {
  const json = <T>(path: string): T => JSON.parse(read(`specs/${path}`)) as T;
  const { formats, catalogs, openapi } = json<Index>('index.json');
  const listed = [...[...formats, ...openapi].flatMap(({ files }) => Object.values(files)), ...catalogs];
  return {
    versions: formats.map(({ format, version, files }) => ({
      format,
      version,
      schema: json(files['schema.json']?.path as string),
      fields: json(files['fields.json']?.path as string),
    })),
    rules: json<{ id: string }[]>('rules/index.json').map(({ id }) => id),
    files: Object.fromEntries(listed.map(({ path, sha256 }) => [path, sha256])),
  };
}

const versionIn = (text: string) => (JSON.parse(text) as { version: string }).version;
const nothing: Published = { versions: [], rules: [], files: {} };

/** What was published last; what is published now, where a release is just being made or history is not at hand. */
function publishedLast(now: Published): Published {
  const manifest = 'schemas/package.json';
  const version = versionIn(readFileSync(root + manifest, 'utf8'));
  if (version === '0.0.0') return nothing;
  try {
    if (versionIn(git('show', `HEAD:${manifest}`)) !== version) return now;
    const commit = git('log', '-1', '--format=%H', '-G^  "version":', '--', manifest).trim();
    return publishedBy((file) => git('show', `${commit}:${file}`));
  } catch {
    return now;
  }
}

/** The farthest that the changesets at hand announce. */
async function announced(): Promise<Level | undefined> {
  const texts = (await find(['.changeset/*.md'])).map((file) => readFileSync(root + file, 'utf8'));
  const heads = texts.map((text) => /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '');
  return (['major', 'minor', 'patch'] as const).find((level) => heads.some((head) => head.includes(`: ${level}`)));
}

test('what changed in the standard since the last release is announced by a changeset that reaches as far', async () => {
  const now = publishedBy((file) => readFileSync(root + file, 'utf8'));
  const reasons = bumpReasons(publishedLast(now), now);
  const said = await announced();
  const untold = reasons.filter(({ level }) => said === undefined || isBeyond(level, said));
  expect(untold.slice(0, 10), 'announce it: npx changeset').toEqual([]);
});
