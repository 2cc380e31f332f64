import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { run } from '../installed.ts';
import { pythonEnvironment } from '../peers/python-environment.ts';
import { workshop } from '../peers/workshop.ts';

/** https://pre-commit.com */
export const preCommit = workshop({
  home: 'test/pre-commit',
  ...pythonEnvironment('pre_commit', { fromSource: true }),
});

/** A repository of a user, with these files. */
export async function userRepository(folder: string, files: Record<string, string>): Promise<void> {
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  await run('git', ['init', '--quiet'], folder);
  await run('git', ['add', '--all'], folder);
}

interface Action {
  inputs: Record<string, { default: string }>;
  runs: { steps: { shell: string; run: string; env: Record<string, string> }[] };
}

/** Runs the steps of an action as GitHub does, with its inputs; gives what they print and how the last one ends. */
export function runAction(action: string, inputs: Record<string, string>, cwd: string, env: NodeJS.ProcessEnv) {
  const { inputs: known, runs } = parse(readFileSync(join(action, 'action.yml'), 'utf8')) as Action;
  const unknown = Object.keys(inputs).filter((name) => !(name in known));
  if (unknown.length > 0) throw new Error(`the action has no input ${unknown.join()}`);
  const value = (name: string) => inputs[name] ?? (known[name] as Action['inputs'][string]).default;
  const filled = (text: string) => text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name) => value(name));
  let stdout = '';
  for (const step of runs.steps) {
    const given = Object.fromEntries(Object.entries(step.env).map(([name, text]) => [name, filled(text)]));
    const { status, ...told } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd,
      env: { ...process.env, ...env, ...given, GITHUB_ACTIONS: 'true', GITHUB_ACTION_PATH: action },
      encoding: 'utf8',
    });
    stdout += told.stdout;
    if (status !== 0) return { status, stdout, stderr: told.stderr };
  }
  return { status: 0, stdout, stderr: '' };
}
