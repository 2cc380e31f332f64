import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The command as `pnpm build` made it; for tests. */
export const built = fileURLToPath(new URL('../dist/waypost.cjs', import.meta.url));

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command without a terminal; the environment says English unless it says otherwise. */
export function waypost(
  args: readonly string[],
  options: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string>; script?: string } = {},
): Promise<Outcome> {
  const { NO_COLOR, FORCE_COLOR, LANG, LC_MESSAGES, ...inherited } = process.env;
  const child = spawn(process.execPath, [options.script ?? built, ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: { ...inherited, LC_ALL: 'en_GB.UTF-8', ...options.env },
    timeout: 20_000,
  });
  const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  for (const stream of ['stdout', 'stderr'] as const) child[stream].on('data', (chunk) => output[stream].push(chunk));
  // A command that refuses its arguments does not read its input.
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        stdout: Buffer.concat(output.stdout).toString(),
        stderr: Buffer.concat(output.stderr).toString(),
      }),
    );
  });
}

/** A new folder with files by path. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const specs = new URL('../../../specs/', import.meta.url);
export const spec = (path: string): string => readFileSync(new URL(path, specs), 'utf8');

/** A conforming document of the first format that people write, as text, and what it says of itself. */
export async function anyDocument() {
  const { starters } = await import('./starters/index.gen.ts');
  const { completed } = await import('./commands/init.ts');
  const [format, load] = Object.entries(starters)[0] as [string, () => Promise<{ starters: Record<string, unknown> }>];
  const [profile, languages] = Object.entries((await load()).starters)[0] as [
    string,
    { en: { formatVersion: string } },
  ];
  return { format, profile, version: languages.en.formatVersion, text: completed(languages.en, new Date(2026, 0, 31)) };
}

/** A policy with what is given, as text. */
export function policyOf(more: object): string {
  const { formats }: { formats: { format: string; version: string }[] } = JSON.parse(spec('index.json'));
  const known = formats.find((one) => JSON.parse(spec(`${one.format}/v${one.version}/schema.json`)).$defs.Waiver);
  return JSON.stringify({
    format: known?.format,
    formatVersion: known?.version,
    policyId: 'urn:example:policy',
    revision: 7,
    title: { en: 'House rules', fr: 'Règles maison' },
    issuer: { id: 'org:X', role: 'RU', name: { en: 'X' } },
    issuedOn: '2025-01-01',
    ...more,
  });
}
